import { err, ok, parseId } from '@portico/kernel';
import type { InvitationChange, PeopleStore } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { newSecretToken } from '../sign-in/secret-token.ts';
import type { PeopleOccasion } from './people-store.ts';
import { readInvitation } from './read-invitation.ts';
import { mailInvitation } from './send-invitation.ts';

type Change = PeopleStore['changeInvitation'];

/** Revokes or resends an invitation that the viewer may look after: `PeopleStore.changeInvitation`. */
export async function changeInvitation(
  database: Database,
  occasion: PeopleOccasion,
  invitationId: string,
  decide: Parameters<Change>[1],
): ReturnType<Change> {
  const { viewer, address, now } = occasion;
  const id = parseId<'Invitation'>(invitationId);
  if (id === undefined) return err({ kind: 'not-found' });
  return write(database, async (tx) => {
    await tx.$queryRaw`SELECT id FROM invitations WHERE id = ${id} FOR UPDATE`;
    const row = await tx.invitation.findFirst({
      where: { AND: [prismaWhere(viewer.ability, 'people.invite', 'Invitation'), { id }] },
    });
    if (row === null) return err({ kind: 'not-found' });
    const change = decide(readInvitation(row));
    if (!change.ok) return change;
    await store(tx, id, change.value, viewer.name);
    await recordAudit(tx, {
      at: now,
      kind: change.value.kind === 'revoked' ? 'invitation.revoked' : 'invitation.resent',
      actor: viewer,
      organizationId: viewer.organizationId,
      subject: { kind: 'invitation', id },
      data: { email: row.email },
      address,
    });
    return ok(change.value);
  });
}

async function store(
  tx: WriteTransaction,
  id: string,
  change: InvitationChange,
  inviterName: string,
): Promise<void> {
  if (change.kind === 'revoked') {
    await tx.invitation.update({
      where: { id },
      data: { revokedAt: change.at, version: { increment: 1 } },
    });
    return;
  }
  const { token, hash } = newSecretToken();
  await tx.invitation.update({
    where: { id },
    data: { tokenHash: hash, expiresAt: change.expiresAt, version: { increment: 1 } },
  });
  await mailInvitation(tx, id, token, inviterName, change.at);
}
