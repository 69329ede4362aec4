import { toId } from '@portico/kernel';
import { expect, test } from 'vitest';
import { changeRole, disableMember, enableMember, moveMember } from './change-member.ts';
import type { MemberCase } from './change-member.ts';
import type { Membership } from './membership.ts';
import { templateGrants } from './role-template.ts';
import type { RoleTemplate } from './role-template.ts';
import type { Role } from './role.ts';
import type { Steward } from './steward.ts';

const [root, site, elsewhere] = [toId<'Unit'>('root'), toId<'Unit'>('site'), toId<'Unit'>('elsewhere')];

function role(template: RoleTemplate): Role {
  return { id: toId(template), name: template, description: '', template, grants: templateGrants(template) };
}

function found(
  template: RoleTemplate,
  change: Partial<Membership> = {},
  otherAdministrators = 1,
): MemberCase {
  const member: Membership = {
    id: toId('membership'),
    organizationId: toId('organization'),
    personId: toId('pat'),
    unitId: site,
    status: 'active',
    roleIds: [toId(template)],
    grants: templateGrants(template),
    version: 1,
    ...change,
  };
  return { member, otherAdministrators };
}

const ada: Steward = {
  personId: toId('ada'),
  name: 'Ada',
  ceiling: {
    kind: 'bounded',
    grants: templateGrants('administrator'),
    unitId: root,
    unitsBelow: [root, site],
  },
};

/** Manages the people of one site, and holds what a buyer holds there. */
const siteManager: Steward = {
  personId: toId('sam'),
  name: 'Sam',
  ceiling: {
    kind: 'bounded',
    grants: [...templateGrants('buyer'), { permission: 'people.manage', scope: 'unit-and-below' }],
    unitId: site,
    unitsBelow: [site],
  },
};

test('an administrator makes a purchaser a buyer', () => {
  expect(changeRole(ada, found('purchaser'), role('buyer'))).toEqual({
    ok: true,
    value: { kind: 'role-changed', roleId: 'buyer' },
  });
});

test('the last administrator keeps the role and the door', () => {
  const last = found('administrator', {}, 0);
  expect(kindOf(changeRole(ada, last, role('buyer')))).toBe('last-administrator');
  expect(kindOf(disableMember(ada, last))).toBe('last-administrator');
});

test('one of two administrators can be changed, even by themselves', () => {
  const self = found('administrator', { personId: ada.personId });
  expect(changeRole(ada, self, role('buyer')).ok).toBe(true);
  expect(disableMember(ada, found('administrator')).ok).toBe(true);
});

test('nobody disables themselves', () => {
  expect(kindOf(disableMember(ada, found('administrator', { personId: ada.personId })))).toBe('yourself');
});

test('who manages a site changes nobody above them and makes nobody more than they are', () => {
  expect(kindOf(disableMember(siteManager, found('administrator')))).toBe('above-you');
  expect(kindOf(changeRole(siteManager, found('administrator'), role('purchaser')))).toBe('above-you');
  expect(kindOf(enableMember(siteManager, found('observer', { status: 'disabled' })))).toBe('above-you');
  expect(kindOf(changeRole(siteManager, found('purchaser'), role('administrator')))).toBe('role-above-yours');
  expect(changeRole(siteManager, found('purchaser'), role('buyer')).ok).toBe(true);
});

test('members move within reach', () => {
  expect(moveMember(ada, found('buyer'), elsewhere)).toEqual({
    ok: true,
    value: { kind: 'moved', unitId: elsewhere },
  });
  expect(kindOf(moveMember(siteManager, found('purchaser'), elsewhere))).toBe('unit-out-of-reach');
});

test.each([
  ['the role they have', changeRole(ada, found('buyer'), role('buyer')), 'unchanged'],
  ['a role of nobody', changeRole(ada, found('buyer'), undefined), 'unknown-role'],
  ['the unit they are in', moveMember(ada, found('buyer'), site), 'unchanged'],
  ['a unit of nobody', moveMember(ada, found('buyer'), undefined), 'unknown-unit'],
  ['the door they left', disableMember(ada, found('buyer', { status: 'disabled' })), 'unchanged'],
  ['the door they are in', enableMember(ada, found('buyer')), 'unchanged'],
])('nobody is given %s', (_, result, kind) => {
  expect(kindOf(result)).toBe(kind);
});

function kindOf(result: ReturnType<typeof changeRole>): string {
  return result.ok ? `ok: ${result.value.kind}` : result.error.kind;
}
