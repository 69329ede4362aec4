import type { StaffViewer } from '@portico/access';

import { prismaWhere } from '../access/prisma-where.ts';
import { AUDIT_KINDS, type AuditKind } from '../audit/audit-kind.ts';
import type { Database } from '../core/database.ts';

/** Something that happened at or for a customer. `name` and `number` are what the event itself noted of its subject. */
export type CustomerEvent = {
  readonly id: string;
  readonly kind: AuditKind;
  readonly at: Date;
  readonly actorName: string;
  readonly detail?: string;
};

/** What happened last at a customer, the newest first; sign-ins left out, since they say nothing about the account. */
export async function listCustomerActivity(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
  count: number,
): Promise<readonly CustomerEvent[]> {
  const rows = await database.prisma.auditEvent.findMany({
    where: {
      AND: [prismaWhere(viewer.ability, 'audit.read', 'AuditEvent'), { organizationId }],
      kind: { in: TELLING },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: count,
  });
  return rows.flatMap(({ id, kind, at, actorName, data }) => {
    const known = AUDIT_KINDS.find((each) => each === kind);
    const detail = detailOf(data);
    return known === undefined
      ? []
      : [{ id, kind: known, at, actorName, ...(detail !== undefined && { detail }) }];
  });
}

const TELLING = AUDIT_KINDS.filter(
  (kind) => !kind.startsWith('sign-in.') && !kind.startsWith('session.') && !kind.startsWith('preview.'),
);

/** What the event noted of its subject that a person knows it by. */
function detailOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const key of ['number', 'name', 'email'] as const) {
    const value: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}
