import type { NewInvitation } from '@portico/organizations';

import { recordAudit } from '../audit/record-audit.ts';
import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import { newSecretToken } from '../sign-in/secret-token.ts';
import { enqueueMail } from '../work/enqueue-mail.ts';

/** An invitation that was decided, with who sends it and from where. */
export type InvitationToSend = NewInvitation & {
  readonly organizationId: string;
  readonly inviterName: string;
  /** The network address that the request came from. */
  readonly address?: string;
};

/** Writes an invitation down and sends its link, which is stored only as a hash. Returns the invitation’s id. */
export async function sendInvitation(tx: WriteTransaction, invitation: InvitationToSend): Promise<string> {
  const { organizationId, roleId, unitId, email, name, createdAt, expiresAt, invitedById } = invitation;
  const { token, hash } = newSecretToken();
  const id = newId();
  await tx.invitation.create({
    data: {
      id,
      organizationId,
      roleId,
      unitId,
      email,
      name,
      createdAt,
      expiresAt,
      invitedById,
      tokenHash: hash,
    },
  });
  await mailInvitation(tx, id, token, invitation.inviterName, createdAt);
  await recordAudit(tx, {
    at: createdAt,
    kind: 'invitation.sent',
    actor: { personId: invitedById, name: invitation.inviterName },
    organizationId,
    subject: { kind: 'invitation', id },
    data: { email, roleId, unitId },
    ...(invitation.address !== undefined && { address: invitation.address }),
  });
  return id;
}

/** Sends the link of an invitation to whom it invites, in their language if we know them, else in their organization’s. */
export async function mailInvitation(
  tx: WriteTransaction,
  invitationId: string,
  token: string,
  inviterName: string,
  now: Date,
): Promise<void> {
  const invitation = await tx.invitation.findUniqueOrThrow({
    where: { id: invitationId },
    include: { organization: true, role: true },
  });
  const { organization, role, email, name, expiresAt } = invitation;
  const person = await tx.person.findUnique({ where: { email } });
  await enqueueMail(tx, {
    organizationId: organization.id,
    template: 'invitation',
    to: { name, address: email },
    locale: person?.locale ?? organization.locale,
    timeZone: person?.timeZone ?? organization.timeZone,
    now,
    data: {
      inviterName,
      organizationName: organization.name,
      roleNames: [role.name],
      expiresAt: expiresAt.toISOString(),
      path: `/invitation/${token}`,
    },
  });
}
