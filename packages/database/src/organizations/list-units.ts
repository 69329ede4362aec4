import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import { UNIT_KINDS } from '@portico/organizations';
import type { Unit } from '@portico/organizations';

import type { Database } from '../core/database.ts';

/** The units of the viewer’s organization. */
export async function listUnits(database: Database, viewer: MemberViewer): Promise<readonly Unit[]> {
  const rows = await database.prisma.unit.findMany({
    where: { organizationId: viewer.organizationId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
  return rows.map((row) => ({
    id: toId(row.id),
    ...(row.parentId !== null && { parentId: toId<'Unit'>(row.parentId) }),
    name: row.name,
    kind: UNIT_KINDS.find((kind) => kind === row.kind) ?? 'site',
    ...(row.code !== null && { code: row.code }),
    position: row.position,
  }));
}
