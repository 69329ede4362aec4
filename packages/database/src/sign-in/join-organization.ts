import { recordAudit } from '../audit/record-audit.ts';
import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';

/** The invitation that somebody joins by. */
type JoinedBy = {
  readonly id: string;
  readonly organizationId: string;
  readonly unitId: string;
  readonly roleId: string;
  readonly email: string;
  readonly name: string;
  readonly organization: { readonly locale: string; readonly timeZone: string };
};

/** The name and hash that a new account begins with; absent for one that exists. */
type Beginning = { readonly name?: string; readonly passwordHash?: string };

/** Makes a member of whoever was invited, and a person where there was none. The invitation is accepted by it. */
export async function joinOrganization(
  tx: WriteTransaction,
  invitation: JoinedBy,
  person: { readonly id: string; readonly name: string } | null,
  beginning: Beginning,
  { address, now }: { readonly address: string; readonly now: Date },
): Promise<{ readonly personId: string; readonly membershipId: string }> {
  const { organizationId, unitId, roleId } = invitation;
  const { id: personId, name } = await beginPerson(tx, invitation, person, beginning, now);
  const membershipId = newId();
  await tx.membership.create({
    data: {
      id: membershipId,
      organizationId,
      personId,
      unitId,
      createdAt: now,
      membershipRoles: { create: { roleId } },
    },
  });
  await tx.invitation.update({
    where: { id: invitation.id },
    data: { acceptedAt: now, version: { increment: 1 } },
  });
  await recordAudit(tx, {
    at: now,
    kind: 'invitation.accepted',
    actor: { personId, name },
    organizationId,
    subject: { kind: 'invitation', id: invitation.id },
    data: { membershipId, roleId, unitId },
    address,
  });
  return { personId, membershipId };
}

async function beginPerson(
  tx: WriteTransaction,
  invitation: JoinedBy,
  person: { readonly id: string; readonly name: string } | null,
  { name = invitation.name, passwordHash }: Beginning,
  now: Date,
): Promise<{ readonly id: string; readonly name: string }> {
  const password = passwordHash === undefined ? {} : { passwordHash, passwordChangedAt: now };
  if (person === null) {
    const { locale, timeZone } = invitation.organization;
    const id = newId();
    await tx.person.create({
      data: { id, email: invitation.email, name, locale, timeZone, createdAt: now, ...password },
    });
    return { id, name };
  }
  if (passwordHash !== undefined) {
    await tx.person.update({
      where: { id: person.id },
      data: { name, version: { increment: 1 }, ...password },
    });
  }
  return person;
}
