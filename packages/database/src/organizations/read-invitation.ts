import { toId } from '@portico/kernel';
import type { Invitation } from '@portico/organizations';

/** An invitation as Prisma reads it. */
export type StoredInvitation = {
  readonly id: string;
  readonly organizationId: string;
  readonly unitId: string;
  readonly roleId: string;
  readonly email: string;
  readonly name: string;
  readonly invitedById: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** Reads an invitation. */
export function readInvitation(row: StoredInvitation): Invitation {
  const { acceptedAt, revokedAt } = row;
  return {
    id: toId(row.id),
    organizationId: toId(row.organizationId),
    unitId: toId(row.unitId),
    roleId: toId(row.roleId),
    email: row.email,
    name: row.name,
    invitedById: toId(row.invitedById),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    ...(acceptedAt !== null && { acceptedAt }),
    ...(revokedAt !== null && { revokedAt }),
  };
}
