import { toId } from '@portico/kernel';
import { expect, test } from 'vitest';
import { decideInvitation } from './invite.ts';
import type { InviteCircumstances } from './invite.ts';
import { templateGrants } from './role-template.ts';
import type { RoleTemplate } from './role-template.ts';
import type { Steward } from './steward.ts';

const now = new Date('2026-03-02T10:00:00Z');
const unitId = toId<'Unit'>('unit');
const command = { email: ' Pat@Acme.example ', name: 'Pat  Purchaser', roleId: 'role', unitId: 'unit' };

function steward(template: RoleTemplate): Steward {
  const ceiling = {
    kind: 'bounded',
    grants: templateGrants(template),
    unitId,
    unitsBelow: [unitId],
  } as const;
  return { personId: toId('ada'), name: 'Ada', ceiling };
}

function circumstances(template: RoleTemplate): InviteCircumstances {
  const role = { id: toId<'Role'>('role'), name: 'Role', description: '', grants: templateGrants(template) };
  return { role, unitId, isMember: false, isInvited: false };
}

test('an administrator invites a purchaser', () => {
  expect(decideInvitation(steward('administrator'), command, circumstances('purchaser'), now)).toEqual({
    ok: true,
    value: {
      email: 'pat@acme.example',
      name: 'Pat Purchaser',
      roleId: 'role',
      unitId: 'unit',
      invitedById: 'ada',
      createdAt: now,
      expiresAt: new Date('2026-03-09T10:00:00Z'),
    },
  });
});

test('nobody hands on what they do not hold', () => {
  const mayInvite: Steward = {
    personId: toId('bob'),
    name: 'Bob',
    ceiling: {
      kind: 'bounded',
      grants: [...templateGrants('buyer'), { permission: 'people.invite', scope: 'unit' }],
      unitId,
      unitsBelow: [unitId],
    },
  };
  expect(faultsOf(decideInvitation(mayInvite, command, circumstances('administrator'), now))).toEqual([
    ['roleId', 'role-above-yours'],
  ]);
  const elsewhere = { ...circumstances('purchaser'), unitId: toId<'Unit'>('elsewhere') };
  expect(faultsOf(decideInvitation(mayInvite, command, elsewhere, now))).toEqual([
    ['unitId', 'unit-out-of-reach'],
  ]);
});

test('whoever may not invite reaches no unit', () => {
  expect(faultsOf(decideInvitation(steward('buyer'), command, circumstances('purchaser'), now))).toEqual([
    ['unitId', 'unit-out-of-reach'],
  ]);
});

test('every fault is named at its field, at once', () => {
  const typed = { email: 'pat@', name: ' ', roleId: 'x', unitId: '' };
  const nothing = { role: undefined, unitId: undefined, isMember: false, isInvited: false };
  expect(faultsOf(decideInvitation(steward('administrator'), typed, nothing, now))).toEqual([
    ['email', 'email-invalid'],
    ['name', 'required'],
    ['roleId', 'choice-unknown'],
    ['unitId', 'required'],
  ]);
});

test.each([
  ['a member', { isMember: true }, 'member-already'],
  ['invited', { isInvited: true }, 'invited-already'],
])('somebody who is %s already is not invited again', (_, already, code) => {
  const known = { ...circumstances('buyer'), ...already };
  expect(faultsOf(decideInvitation(steward('administrator'), command, known, now))).toEqual([
    ['email', code],
  ]);
});

function faultsOf(result: ReturnType<typeof decideInvitation>): unknown {
  return result.ok ? [] : result.error.map((fault) => [fault.path, fault.code]);
}
