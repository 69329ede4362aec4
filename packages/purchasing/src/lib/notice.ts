import type { Party } from './party.ts';

/** The mails that buying sends, by the name of their template. */
export type NoticeKind =
  | 'quote-requested'
  | 'quote-forwarded'
  | 'quote-change-requested'
  | 'quote-revised'
  | 'quote-accepted'
  | 'quote-rejected'
  | 'order-received'
  | 'order-status';

/** That somebody is to be told. What the mail says is read from the quote or order as the change left it. */
export type Notice = { readonly kind: NoticeKind; readonly to: Party };

/** A notice for each of `people` once, leaving out whoever did it: nobody is told what they did themselves. */
export function noticesTo(kind: NoticeKind, people: readonly Party[], doneBy?: Party): readonly Notice[] {
  const others = new Map(
    people
      .filter((person) => person.membershipId !== doneBy?.membershipId)
      .map((person) => [person.membershipId, person]),
  );
  return [...others.values()].map((to) => ({ kind, to }));
}
