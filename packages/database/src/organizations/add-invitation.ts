import { err, ok, parseId, toId } from '@portico/kernel';
import type { Faults, Id } from '@portico/kernel';
import { parseEmailAddress } from '@portico/organizations';
import type { InviteCircumstances, PeopleStore, SubmittedInvite } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { performOnce } from '../purchasing/submission.ts';
import { findPlaces } from './change-member.ts';
import type { PeopleOccasion } from './people-store.ts';
import { sendInvitation } from './send-invitation.ts';

type Add = PeopleStore['addInvitation'];

/** Invites somebody into the viewer’s organization, once however often the form is sent: `PeopleStore.addInvitation`. */
export async function addInvitation(
  database: Database,
  { viewer, address, now }: PeopleOccasion,
  command: SubmittedInvite,
  decide: Parameters<Add>[1],
): ReturnType<Add> {
  const { organizationId, personId, name } = viewer;
  const submissionId = parseId(command.submissionId) ?? newId();
  const sending = await write(database, async (tx) => {
    // Two who invite the same person at once: the second finds the first invitation.
    await tx.$queryRaw`SELECT id FROM organizations WHERE id = ${organizationId} FOR UPDATE`;
    const form = { submissionId, personId, kind: 'invite', at: now };
    return performOnce<{ readonly result: string }, Faults>(tx, form, async () => {
      const decided = decide(await findCircumstances(tx, organizationId, command, now));
      if (!decided.ok) return decided;
      const sent = { ...decided.value, organizationId, inviterName: name, address };
      return ok({ result: await sendInvitation(tx, sent) });
    });
  });
  if (sending.kind === 'repeated') return ok(toId<'Invitation'>(sending.result));
  if (!sending.outcome.ok) return err(sending.outcome.error);
  return ok(toId<'Invitation'>(sending.outcome.value.result));
}

async function findCircumstances(
  tx: WriteTransaction,
  organizationId: Id<'Organization'>,
  command: SubmittedInvite,
  now: Date,
): Promise<InviteCircumstances> {
  const email = parseEmailAddress(command.email) ?? '';
  const [members, invitations] = [
    await tx.membership.count({ where: { organizationId, person: { email } } }),
    await tx.invitation.count({
      where: { organizationId, email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    }),
  ];
  return {
    ...(await findPlaces(tx, organizationId, command)),
    isMember: members > 0,
    isInvited: invitations > 0,
  };
}
