import type { StaffViewer } from '@portico/access';
import { toId, type Id } from '@portico/kernel';
import { invitationState, type InvitationState } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { Database } from '../core/database.ts';

/** Somebody who belongs to a customer. */
export type CustomerPerson = {
  readonly membershipId: Id<'Membership'>;
  readonly name: string;
  readonly email: string;
  readonly unitName: string;
  readonly roleNames: readonly string[];
  readonly isDisabled: boolean;
  readonly lastSeenAt?: Date;
};

/** Somebody whom a customer, or the seller for it, has invited. */
export type CustomerInvitation = {
  readonly id: Id<'Invitation'>;
  readonly name: string;
  readonly email: string;
  readonly roleName: string;
  readonly state: InvitationState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** The people of a customer by name; empty where this person of the seller does not look after it. */
export async function listCustomerPeople(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
): Promise<readonly CustomerPerson[]> {
  const rows = await database.prisma.membership.findMany({
    where: { AND: [prismaWhere(viewer.ability, 'people.read', 'Membership'), { organizationId }] },
    include: {
      person: { select: { name: true, email: true } },
      unit: { select: { name: true } },
      membershipRoles: { include: { role: { select: { name: true } } } },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
    orderBy: { person: { name: 'asc' } },
  });
  return rows.map((row) => ({
    membershipId: toId(row.id),
    ...row.person,
    unitName: row.unit.name,
    roleNames: row.membershipRoles.map(({ role }) => role.name),
    isDisabled: row.status !== 'active',
    ...(row.sessions[0] !== undefined && { lastSeenAt: row.sessions[0].lastSeenAt }),
  }));
}

/** The invitations of a customer, the newest first, with what has become of each by `now`. */
export async function listCustomerInvitations(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
  now: Date,
): Promise<readonly CustomerInvitation[]> {
  const rows = await database.prisma.invitation.findMany({
    where: { AND: [prismaWhere(viewer.ability, 'people.read', 'Invitation'), { organizationId }] },
    include: { role: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(({ id, name, email, role, createdAt, expiresAt, acceptedAt, revokedAt }) => ({
    id: toId(id),
    name,
    email,
    roleName: role.name,
    state: invitationState(
      {
        expiresAt,
        ...(acceptedAt !== null && { acceptedAt }),
        ...(revokedAt !== null && { revokedAt }),
      },
      now,
    ),
    createdAt,
    expiresAt,
  }));
}
