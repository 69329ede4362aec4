import { err, ok, parseId, toId } from '@portico/kernel';
import { isAdministrator } from '@portico/organizations';
import type { FoundPlaces, MemberCase, MemberChange, NamedPlaces, PeopleStore } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { AuditKind } from '../audit/audit-kind.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import type { PeopleOccasion } from './people-store.ts';
import { readGrants, readRole } from './read-role.ts';

type Change = PeopleStore['changeMember'];

/** Changes a member whom the viewer may manage: `PeopleStore.changeMember`. */
export async function changeMember(
  database: Database,
  occasion: PeopleOccasion,
  wanted: Parameters<Change>[0],
  decide: Parameters<Change>[1],
): ReturnType<Change> {
  const { viewer } = occasion;
  const membershipId = parseId<'Membership'>(wanted.membershipId);
  if (membershipId === undefined) return err({ kind: 'not-found' });
  return write(database, async (tx) => {
    // The organization first: whoever changes its people waits here, so that two administrators cannot put each
    // other out at once and leave nobody.
    await tx.$queryRaw`SELECT id FROM organizations WHERE id = ${viewer.organizationId} FOR UPDATE`;
    const found = await findCase(tx, occasion, membershipId);
    if (found === undefined) return err({ kind: 'not-found' });
    if (found.member.version !== wanted.version) return err({ kind: 'stale' });
    const change = decide(found, await findPlaces(tx, viewer.organizationId, wanted));
    if (!change.ok) return change;
    await store(tx, membershipId, change.value);
    await recordAudit(tx, {
      at: occasion.now,
      kind: AUDITED[change.value.kind],
      actor: viewer,
      organizationId: viewer.organizationId,
      subject: { kind: 'membership', id: membershipId },
      data: detailsOf(change.value),
      address: occasion.address,
    });
    return ok(change.value);
  });
}

const AUDITED: Readonly<Record<MemberChange['kind'], AuditKind>> = {
  'role-changed': 'member.role-changed',
  moved: 'member.moved',
  disabled: 'member.disabled',
  enabled: 'member.enabled',
};

async function findCase(
  tx: WriteTransaction,
  { viewer }: PeopleOccasion,
  membershipId: string,
): Promise<MemberCase | undefined> {
  const row = await tx.membership.findFirst({
    where: { AND: [prismaWhere(viewer.ability, 'people.manage', 'Membership'), { id: membershipId }] },
    include: { membershipRoles: { include: { role: { include: { roleGrants: true } } } } },
  });
  if (row === null) return undefined;
  const others = await tx.membership.findMany({
    where: {
      organizationId: row.organizationId,
      status: 'active',
      person: { status: 'active' },
      id: { not: row.id },
    },
    select: { membershipRoles: { select: { role: { select: { roleGrants: true } } } } },
  });
  return {
    member: {
      id: toId(row.id),
      organizationId: toId(row.organizationId),
      personId: toId(row.personId),
      unitId: toId(row.unitId),
      status: row.status === 'active' ? 'active' : 'disabled',
      roleIds: row.membershipRoles.map(({ roleId }) => toId(roleId)),
      grants: row.membershipRoles.flatMap(({ role }) => readGrants(role.roleGrants)),
      version: row.version,
    },
    otherAdministrators: others.filter((other) =>
      isAdministrator(other.membershipRoles.flatMap(({ role }) => readGrants(role.roleGrants))),
    ).length,
  };
}

/** The role and unit that were named, if the organization has them. */
export async function findPlaces(
  tx: WriteTransaction,
  organizationId: string,
  { roleId, unitId }: NamedPlaces,
): Promise<FoundPlaces> {
  const role =
    roleId === undefined
      ? null
      : await tx.role.findFirst({ where: { id: roleId, organizationId }, include: { roleGrants: true } });
  const unit =
    unitId === undefined ? null : await tx.unit.findFirst({ where: { id: unitId, organizationId } });
  return {
    role: role === null ? undefined : readRole(role),
    unitId: unit === null ? undefined : toId(unit.id),
  };
}

async function store(tx: WriteTransaction, membershipId: string, change: MemberChange): Promise<void> {
  if (change.kind === 'role-changed') {
    await tx.membershipRole.deleteMany({ where: { membershipId } });
    await tx.membershipRole.create({ data: { membershipId, roleId: change.roleId } });
  }
  // Whoever is shut out is out at once, in every browser.
  if (change.kind === 'disabled') await tx.session.deleteMany({ where: { membershipId } });
  await tx.membership.update({
    where: { id: membershipId },
    data: {
      version: { increment: 1 },
      ...(change.kind === 'moved' && { unitId: change.unitId }),
      ...(change.kind === 'disabled' && { status: 'disabled' }),
      ...(change.kind === 'enabled' && { status: 'active' }),
    },
  });
}

function detailsOf(change: MemberChange): Readonly<Record<string, string>> {
  switch (change.kind) {
    case 'role-changed':
      return { roleId: change.roleId };
    case 'moved':
      return { unitId: change.unitId };
    case 'disabled':
    case 'enabled':
      return {};
  }
}
