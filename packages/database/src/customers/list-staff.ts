import type { StaffViewer } from '@portico/access';
import { toId, type Id } from '@portico/kernel';

import type { Database } from '../core/database.ts';

/** One of the seller’s people, as they can be put on an account team or on a page as a contact. */
export type StaffChoice = {
  readonly id: Id<'StaffMember'>;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
};

/** The seller’s active people by name. All of the seller’s people may know of one another. */
export async function listStaff(database: Database, _viewer: StaffViewer): Promise<readonly StaffChoice[]> {
  const rows = await database.prisma.staffMember.findMany({
    where: { status: 'active', person: { status: 'active' } },
    include: { person: { select: { name: true, email: true } } },
    orderBy: { person: { name: 'asc' } },
  });
  return rows.map(({ id, title, phone, person }) => ({ id: toId(id), title, phone, ...person }));
}
