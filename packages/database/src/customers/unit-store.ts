import type { StaffViewer } from '@portico/access';
import { InvariantError, err, toId, type Result } from '@portico/kernel';
import { UNIT_KINDS, ancestryOf, type Unit, type UnitKind } from '@portico/organizations';
import {
  changeUnits,
  type Address,
  type CustomerUnit,
  type UnitCommand,
  type UnitDecision,
  type UnitFailure,
} from '@portico/pages';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { readPageOwner } from '../pages/read-page-case.ts';
import type { EditedFrom } from '../pages/page-store.ts';

/** The units of a customer by position; empty where this person of the seller does not look after it. */
export async function listCustomerUnits(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
): Promise<readonly CustomerUnit[]> {
  const owner = await readPageOwner(database.prisma, viewer, organizationId, '');
  return owner === undefined ? [] : readUnits(database.prisma, organizationId);
}

/** Decides about one unit under a lock on the customer, and writes the decision with the ancestry that follows. */
export function changeCustomerUnits(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
  command: UnitCommand,
  from: EditedFrom,
): Promise<Result<UnitDecision, UnitFailure | { readonly kind: 'not-found' }>> {
  return write(database, async (tx) => {
    const owner = await readPageOwner(tx, viewer, organizationId, 'FOR UPDATE');
    if (owner === undefined) return err({ kind: 'not-found' as const });
    const decided = changeUnits(await readUnits(tx, organizationId), command, newId);
    if (!decided.ok) return decided;
    await store(tx, organizationId, decided.value);
    await recordAudit(tx, {
      at: from.now,
      kind: 'organization.changed',
      actor: { personId: viewer.personId, name: viewer.name },
      organizationId,
      subject: { kind: 'Unit', id: decided.value.unit.id },
      data: { change: decided.value.kind, name: decided.value.unit.name },
      ...(from.address !== undefined && { address: from.address }),
    });
    return decided;
  });
}

async function store(
  tx: WriteTransaction,
  organizationId: string,
  { kind, unit, units }: UnitDecision,
): Promise<void> {
  const data = {
    parentId: unit.parentId ?? null,
    name: unit.name,
    code: unit.code ?? null,
    kind: unit.kind,
    position: unit.position,
    version: unit.version,
    ...addressColumns(unit.address),
  };
  switch (kind) {
    case 'unit-added':
      await tx.unit.create({ data: { id: unit.id, organizationId, ...data } });
      break;
    case 'unit-changed':
      await tx.unit.update({ where: { id: unit.id }, data });
      break;
    case 'unit-removed':
      await tx.unit.delete({ where: { id: unit.id } });
      break;
  }
  await replaceAncestry(tx, organizationId, units);
}

/** Writes who stands above whom for all units of an organization. */
export async function replaceAncestry(
  tx: WriteTransaction,
  organizationId: string,
  units: readonly Unit[],
): Promise<void> {
  await tx.unitAncestor.deleteMany({ where: { descendant: { organizationId } } });
  await tx.unitAncestor.createMany({ data: [...ancestryOf(units)] });
}

/** The columns of an address: what is unknown is null. */
export function addressColumns(address: Address) {
  return {
    recipient: address.recipient || null,
    line1: address.line1 || null,
    line2: address.line2 || null,
    postalCode: address.postalCode || null,
    city: address.city || null,
    region: address.region || null,
    country: address.country || null,
  };
}

async function readUnits(
  source: WriteTransaction | Database['prisma'],
  organizationId: string,
): Promise<readonly CustomerUnit[]> {
  const rows = await source.unit.findMany({
    where: { organizationId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    include: { _count: { select: { memberships: true, invitations: true, quotes: true, orders: true } } },
  });
  return rows.map((row) => ({
    id: toId(row.id),
    ...(row.parentId !== null && { parentId: toId<'Unit'>(row.parentId) }),
    name: row.name,
    kind: toUnitKind(row.kind),
    ...(row.code !== null && { code: row.code }),
    position: row.position,
    version: row.version,
    isInUse: Object.values(row._count).some((count) => count > 0),
    address: {
      recipient: row.recipient ?? '',
      line1: row.line1 ?? '',
      line2: row.line2 ?? '',
      postalCode: row.postalCode ?? '',
      city: row.city ?? '',
      region: row.region ?? '',
      country: row.country ?? '',
    },
  }));
}

function toUnitKind(stored: string): UnitKind {
  const kind = UNIT_KINDS.find((known) => known === stored);
  if (kind === undefined) throw new InvariantError('unit-kind-unknown', `No unit is a "${stored}".`);
  return kind;
}
