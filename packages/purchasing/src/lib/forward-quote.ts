import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** Hands the decision to another person; `to` is absent when whoever was chosen may not decide on this quote. */
export type ForwardQuote = { readonly to: Party | undefined; readonly comment?: string };

/** Assigns the quote to another person who may decide. It stays open; its revision and expiry stay as they are. */
export function decideForwarding(
  quote: Quote,
  { to, comment }: ForwardQuote,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'forward', at);
  if (!state.ok) return state;
  const faults = [
    ...(to === undefined ? [{ path: 'to', code: 'required' }] : []),
    ...(to?.membershipId === quote.assignedTo.membershipId ? [{ path: 'to', code: 'already-assigned' }] : []),
    ...checkWords('comment', comment, { required: false, most: MAX_WORDS.comment }),
  ];
  if (faults.length > 0 || to === undefined) return err({ kind: 'invalid', faults });
  return ok({
    quote: { ...quote, state: state.value, assignedTo: to },
    event: {
      kind: 'forwarded',
      revision: quote.revision.number,
      at,
      by,
      to,
      ...worded('comment', comment),
    },
    notices: noticesTo('quote-forwarded', [to], by),
  });
}
