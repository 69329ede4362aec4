import type { MemberViewer } from '@portico/access';
import type { Role } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { Database } from '../core/database.ts';
import { readRole } from './read-role.ts';

/** A level of access with how many members hold it. */
export type RoleRow = Role & { readonly memberCount: number };

/** The levels of access that the viewer may read, in the order they were made. */
export async function listRoles(database: Database, viewer: MemberViewer): Promise<readonly RoleRow[]> {
  const rows = await database.prisma.role.findMany({
    where: prismaWhere(viewer.ability, 'role.read', 'Role'),
    include: { roleGrants: true, _count: { select: { membershipRoles: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ ...readRole(row), memberCount: row._count.membershipRoles }));
}

/** The levels that the viewer’s organization can give, to choose from. Which of them this viewer may give is decided by the ceiling. */
export async function listRoleChoices(database: Database, viewer: MemberViewer): Promise<readonly Role[]> {
  const rows = await database.prisma.role.findMany({
    where: { organizationId: viewer.organizationId },
    include: { roleGrants: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(readRole);
}
