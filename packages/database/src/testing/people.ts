import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { sessionEnd, templateGrants } from '@portico/organizations';
import type { Grant, RoleTemplate } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { newSecretToken } from '../sign-in/secret-token.ts';

const BEGINNING = new Date('2026-01-01T00:00:00Z');

/** A customer organization in a test database, with its root unit. */
export type TestOrganization = {
  readonly id: Id<'Organization'>;
  readonly rootUnitId: Id<'Unit'>;
  addUnit(name: string, parentId: Id<'Unit'>): Promise<Id<'Unit'>>;
  addRole(name: string, grants: readonly Grant[], template?: RoleTemplate): Promise<Id<'Role'>>;
  addDraftPage(): Promise<Id<'PageRevision'>>;
};

/** A customer’s person in a test database. */
export type TestMember = {
  readonly personId: Id<'Person'>;
  readonly membershipId: Id<'Membership'>;
  readonly roleId: Id<'Role'>;
  readonly email: string;
};

/** One of the seller’s people in a test database. */
export type TestStaff = { readonly personId: Id<'Person'>; readonly staffMemberId: Id<'StaffMember'> };

/** Makes an organization that is active, deals in euro and has one unit: its root. */
export async function addOrganization(
  database: Database,
  { name = 'Acme', number = `C-${newId().slice(-12)}`, status = 'active' } = {},
): Promise<TestOrganization> {
  const id = toId<'Organization'>(newId());
  await database.prisma.organization.create({
    data: {
      id,
      number,
      name,
      legalName: name,
      status,
      currency: 'EUR',
      locale: 'en',
      timeZone: 'UTC',
      createdAt: BEGINNING,
    },
  });
  const rootUnitId = await addUnit(database, id, name, undefined);
  return {
    id,
    rootUnitId,
    addUnit: (unitName, parentId) => addUnit(database, id, unitName, parentId),
    addRole: (roleName, grants, template) => addRole(database, id, roleName, grants, template),
    addDraftPage: () => addDraftPage(database, id),
  };
}

/** Makes a person who belongs to the organization, in a role made from a template or from the grants given. */
export async function addMember(
  database: Database,
  organization: TestOrganization,
  options: {
    readonly name?: string;
    readonly email?: string;
    readonly passwordHash?: string;
    readonly personId?: Id<'Person'>;
    readonly template?: RoleTemplate;
    readonly grants?: readonly Grant[];
    readonly unitId?: Id<'Unit'>;
  },
): Promise<TestMember> {
  const { template = 'purchaser', unitId = organization.rootUnitId } = options;
  const person = await addPerson(database, options);
  const roleId =
    options.grants === undefined
      ? await roleOf(database, organization, template)
      : await organization.addRole(`Level ${newId().slice(-8)}`, options.grants);
  const membershipId = toId<'Membership'>(newId());
  await database.prisma.membership.create({
    data: {
      id: membershipId,
      organizationId: organization.id,
      personId: person.personId,
      unitId,
      createdAt: BEGINNING,
      membershipRoles: { create: { roleId } },
    },
  });
  return { ...person, membershipId, roleId };
}

/** Makes one of the seller’s people, on the account teams of the organizations given. */
export async function addStaff(
  database: Database,
  options: {
    readonly name?: string;
    readonly email?: string;
    readonly passwordHash?: string;
    readonly role?: 'administrator' | 'account-manager';
    readonly team?: readonly Id<'Organization'>[];
  },
): Promise<TestStaff> {
  const { role = 'account-manager', team = [] } = options;
  const { personId } = await addPerson(database, options);
  const staffMemberId = toId<'StaffMember'>(newId());
  await database.prisma.staffMember.create({
    data: {
      id: staffMemberId,
      personId,
      role,
      title: 'Account manager',
      phone: '+49 30 5550100',
      createdAt: BEGINNING,
      accountTeamMembers: { create: team.map((organizationId) => ({ organizationId })) },
    },
  });
  return { personId, staffMemberId };
}

/** Signs somebody in and returns the token that their cookie carries. */
export async function addSession(
  database: Database,
  whose: { readonly personId: Id<'Person'>; readonly membershipId?: Id<'Membership'> },
  now: Date,
): Promise<string> {
  const { token, hash } = newSecretToken();
  await database.prisma.session.create({
    data: {
      id: hash,
      personId: whose.personId,
      membershipId: whose.membershipId ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(now),
    },
  });
  return token;
}

async function addPerson(
  database: Database,
  options: {
    readonly personId?: Id<'Person'>;
    readonly name?: string;
    readonly email?: string;
    readonly passwordHash?: string;
  },
): Promise<{ readonly personId: Id<'Person'>; readonly email: string }> {
  const personId = options.personId ?? toId<'Person'>(newId());
  const email = options.email ?? `${personId}@customer.example`;
  if (options.personId === undefined) {
    const { name = 'Pat Person', passwordHash = null } = options;
    await database.prisma.person.create({
      data: { id: personId, email, name, passwordHash, createdAt: BEGINNING },
    });
  }
  return { personId, email };
}

async function roleOf(
  database: Database,
  organization: TestOrganization,
  template: RoleTemplate,
): Promise<Id<'Role'>> {
  const existing = await database.prisma.role.findFirst({
    where: { organizationId: organization.id, template },
  });
  if (existing !== null) return toId(existing.id);
  const name = `${template.charAt(0).toUpperCase()}${template.slice(1)}`;
  return organization.addRole(name, templateGrants(template), template);
}

async function addRole(
  database: Database,
  organizationId: Id<'Organization'>,
  name: string,
  grants: readonly Grant[],
  template: RoleTemplate | undefined,
): Promise<Id<'Role'>> {
  const id = toId<'Role'>(newId());
  await database.prisma.role.create({
    data: {
      id,
      organizationId,
      name,
      description: '',
      template: template ?? null,
      roleGrants: {
        create: grants.map((grant) => ({
          id: newId(),
          permission: grant.permission,
          scope: grant.scope,
          limitAmount: grant.limit?.amount ?? null,
          limitCurrency: grant.limit?.currency ?? null,
        })),
      },
    },
  });
  return id;
}

async function addUnit(
  database: Database,
  organizationId: Id<'Organization'>,
  name: string,
  parentId: Id<'Unit'> | undefined,
): Promise<Id<'Unit'>> {
  const id = toId<'Unit'>(newId());
  const kind = parentId === undefined ? 'organization' : 'site';
  await database.prisma.unit.create({
    data: { id, organizationId, parentId: parentId ?? null, name, kind },
  });
  const above =
    parentId === undefined
      ? []
      : await database.prisma.unitAncestor.findMany({ where: { descendantId: parentId } });
  await database.prisma.unitAncestor.createMany({
    data: [
      { ancestorId: id, descendantId: id, depth: 0 },
      ...above.map(({ ancestorId, depth }) => ({ ancestorId, descendantId: id, depth: depth + 1 })),
    ],
  });
  return id;
}

async function addDraftPage(
  database: Database,
  organizationId: Id<'Organization'>,
): Promise<Id<'PageRevision'>> {
  const id = toId<'PageRevision'>(newId());
  const { personId } = await addPerson(database, { name: 'Author' });
  await database.prisma.pageRevision.create({
    data: {
      id,
      organizationId,
      number: 1,
      state: 'draft',
      draftMarker: 1,
      welcomeTitle: 'Welcome',
      welcomeText: '',
      createdById: personId,
      createdAt: BEGINNING,
      updatedAt: BEGINNING,
    },
  });
  return id;
}

/** Signs a member in and returns the viewer that their session makes. */
export async function memberViewer(
  database: Database,
  member: Pick<TestMember, 'personId' | 'membershipId'>,
  now: Date,
): Promise<MemberViewer> {
  const viewer = await findViewer(database, await addSession(database, member, now), now);
  if (viewer.kind !== 'member') throw new Error(`Expected a member, got a viewer of kind "${viewer.kind}".`);
  return viewer;
}
