import type { MemberViewer } from '@portico/access';
import { parseId } from '@portico/kernel';
import type { MembershipStatus } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { Database } from '../core/database.ts';

/** A member as the viewer may see them; the ids are what the forms about them send back. */
export type MemberDetail = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roleIds: readonly string[];
  readonly roleNames: readonly string[];
  readonly status: MembershipStatus;
  readonly joinedAt: Date;
  readonly version: number;
};

/** One of the people whom the viewer may see; `undefined` for anybody else’s, as for one that never was. */
export async function findMember(
  database: Database,
  viewer: MemberViewer,
  membershipId: string,
): Promise<MemberDetail | undefined> {
  const id = parseId(membershipId);
  if (id === undefined) return undefined;
  const row = await database.prisma.membership.findFirst({
    where: { AND: [prismaWhere(viewer.ability, 'people.read', 'Membership'), { id }] },
    include: {
      person: true,
      unit: true,
      membershipRoles: { include: { role: true }, orderBy: { role: { name: 'asc' } } },
    },
  });
  if (row === null) return undefined;
  return {
    id: row.id,
    personId: row.personId,
    name: row.person.name,
    email: row.person.email,
    unitId: row.unitId,
    unitName: row.unit.name,
    roleIds: row.membershipRoles.map(({ roleId }) => roleId),
    roleNames: row.membershipRoles.map(({ role }) => role.name),
    status: row.status === 'active' ? 'active' : 'disabled',
    joinedAt: row.createdAt,
    version: row.version,
  };
}
