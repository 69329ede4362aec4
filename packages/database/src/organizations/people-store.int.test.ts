import { stewardOf } from '@portico/access';
import type { MemberViewer } from '@portico/access';
import {
  changeMember,
  invite,
  resendInvitation,
  revokeInvitation,
  templateGrants,
} from '@portico/organizations';
import type { MemberCommand, Stewardship } from '@portico/organizations';
import { beforeEach, describe, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { findInvitation } from '../sign-in/find-invitation.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { addMember, addOrganization, addSession, useTestDatabase } from '../testing/index.ts';
import type { TestMember, TestOrganization } from '../testing/index.ts';
import { findMember } from './find-member.ts';
import { listOpenInvitations } from './list-invitations.ts';
import { listMembers } from './list-members.ts';
import { listRoles } from './list-roles.ts';
import { createPeopleStore } from './people-store.ts';

const database = useTestDatabase();
const now = new Date('2026-03-02T10:00:00Z');

let acme: TestOrganization;
let umbra: TestOrganization;
let ada: TestMember;
let stranger: TestMember;
let stewardship: Stewardship;
let viewer: MemberViewer;

async function viewerOf(member: TestMember): Promise<MemberViewer> {
  const found = await findViewer(database, await addSession(database, member, now), now);
  if (found.kind !== 'member') throw new Error('Members are members.');
  return found;
}

async function stewardshipOf(member: TestMember): Promise<Stewardship> {
  const own = await viewerOf(member);
  const people = createPeopleStore(database, { viewer: own, address: '192.0.2.1', now });
  return { people, steward: stewardOf(own), now };
}

beforeEach(async () => {
  [acme, umbra] = [
    await addOrganization(database, { name: 'Acme' }),
    await addOrganization(database, { name: 'Umbra' }),
  ];
  ada = await addMember(database, acme, { name: 'Ada', template: 'administrator' });
  stranger = await addMember(database, umbra, { name: 'Uma', template: 'administrator' });
  stewardship = await stewardshipOf(ada);
  viewer = await viewerOf(ada);
});

function command(member: TestMember, rest: object): MemberCommand {
  return { membershipId: member.membershipId, version: 1, kind: 'disable', ...rest };
}

describe('changing a member', () => {
  test('gives another role, and the next request has its rights', async () => {
    const pat = await addMember(database, acme, { template: 'purchaser' });
    const token = await addSession(database, pat, now);
    const roleId = await acme.addRole('Buyers', templateGrants('buyer'));
    expect(await changeMember(stewardship, command(pat, { kind: 'change-role', roleId }))).toEqual({
      ok: true,
      value: { kind: 'role-changed', roleId },
    });
    expect(await findViewer(database, token, now)).toMatchObject({ roleNames: ['Buyers'] });
    expect(await findMember(database, viewer, pat.membershipId)).toMatchObject({ version: 2 });
  });

  test('T08, S07: shutting out ends the sessions in this organization, and no others', async () => {
    const pat = await addMember(database, acme, {});
    const there = await addMember(database, umbra, { personId: pat.personId });
    const [here, elsewhere] = [await addSession(database, pat, now), await addSession(database, there, now)];
    await changeMember(stewardship, command(pat, { kind: 'disable' }));
    expect(await findViewer(database, here, now)).toEqual({ kind: 'anonymous' });
    expect(await findViewer(database, elsewhere, now)).toMatchObject({ kind: 'member' });
  });

  test('of a version that is over is refused and changes nothing', async () => {
    const pat = await addMember(database, acme, {});
    await changeMember(stewardship, command(pat, { kind: 'disable' }));
    expect(await changeMember(stewardship, command(pat, { kind: 'enable' }))).toEqual({
      ok: false,
      error: { kind: 'stale' },
    });
    expect(await findMember(database, viewer, pat.membershipId)).toMatchObject({ status: 'disabled' });
  });

  test('two administrators who put each other out at once leave one', async () => {
    const other = await addMember(database, acme, { template: 'administrator' });
    const results = await Promise.all([
      changeMember(stewardship, command(other, { kind: 'disable' })),
      changeMember(await stewardshipOf(other), command(ada, { kind: 'disable' })),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { kind: 'last-administrator' } });
  });

  test('T01: a foreign member is not found, like one that never was', async () => {
    for (const membershipId of [stranger.membershipId, newId(), 'nonsense']) {
      expect(await changeMember(stewardship, { kind: 'disable', membershipId, version: 1 })).toEqual({
        ok: false,
        error: { kind: 'not-found' },
      });
      expect(await findMember(database, viewer, membershipId)).toBeUndefined();
    }
  });

  test('T02: a foreign role or unit is one that the organization does not have', async () => {
    const pat = await addMember(database, acme, {});
    expect(
      await changeMember(stewardship, command(pat, { kind: 'change-role', roleId: stranger.roleId })),
    ).toMatchObject({ error: { kind: 'unknown-role' } });
    expect(
      await changeMember(stewardship, command(pat, { kind: 'move', unitId: umbra.rootUnitId })),
    ).toMatchObject({ error: { kind: 'unknown-unit' } });
  });

  test('whoever may not manage finds nobody to change', async () => {
    const pat = await addMember(database, acme, { template: 'purchaser' });
    expect(await changeMember(await stewardshipOf(pat), command(ada, { kind: 'disable' }))).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  test('A03: is on record, with who and from where', async () => {
    const pat = await addMember(database, acme, {});
    await changeMember(stewardship, command(pat, { kind: 'disable' }));
    expect(await database.prisma.auditEvent.findMany()).toMatchObject([
      {
        kind: 'member.disabled',
        actorPersonId: ada.personId,
        actorName: 'Ada',
        organizationId: acme.id,
        subjectId: pat.membershipId,
        address: '192.0.2.1',
      },
    ]);
  });
});

describe('inviting', () => {
  const typed = async (change: object = {}) => ({
    submissionId: newId(),
    email: 'new@acme.example',
    name: 'New Person',
    roleId: await acme.addRole(`Level ${newId()}`, templateGrants('purchaser')),
    unitId: acme.rootUnitId,
    ...change,
  });

  test('sends the link by mail and shows the invitation as open', async () => {
    const invited = await invite(stewardship, await typed());
    expect(await listOpenInvitations(database, viewer, now)).toMatchObject([
      { id: invited.ok && invited.value, email: 'new@acme.example', state: 'pending', inviterName: 'Ada' },
    ]);
    expect(await database.prisma.outboxMail.findMany()).toMatchObject([
      { template: 'invitation', recipientAddress: 'new@acme.example', organizationId: acme.id },
    ]);
  });

  test('the same form sent twice, one after the other or at once, invites once', async () => {
    const form = await typed();
    const results = await Promise.all([invite(stewardship, form), invite(stewardship, form)]);
    results.push(await invite(stewardship, form));
    expect(new Set(results.map((result) => result.ok && result.value)).size).toBe(1);
    expect(await database.prisma.outboxMail.count()).toBe(1);
  });

  test('S05: somebody who has an account elsewhere is invited like anybody', async () => {
    const invited = await invite(stewardship, await typed({ email: stranger.email }));
    expect(invited.ok).toBe(true);
  });

  test('who is a member or invited already is not invited again', async () => {
    expect(await invite(stewardship, await typed({ email: ada.email }))).toMatchObject({
      error: [{ path: 'email', code: 'member-already' }],
    });
    await invite(stewardship, await typed());
    expect(await invite(stewardship, await typed())).toMatchObject({
      error: [{ path: 'email', code: 'invited-already' }],
    });
  });

  test('T02: a foreign role or unit is no choice', async () => {
    const foreign = { roleId: stranger.roleId, unitId: umbra.rootUnitId };
    expect(await invite(stewardship, await typed(foreign))).toMatchObject({
      error: [
        { path: 'roleId', code: 'choice-unknown' },
        { path: 'unitId', code: 'choice-unknown' },
      ],
    });
  });

  test('resent, the old link is dead; revoked, both are', async () => {
    const invited = await invite(stewardship, await typed());
    const id = invited.ok ? invited.value : '';
    const linkOf = async () => {
      const mail = await database.prisma.outboxMail.findFirst({ orderBy: { id: 'desc' } });
      return String(JSON.stringify(mail?.data).match(/invitation\/([^"]+)/)?.[1]);
    };
    const first = await linkOf();
    expect((await resendInvitation(stewardship, id)).ok).toBe(true);
    const second = await linkOf();
    expect(await findInvitation(database, first, now)).toBeUndefined();
    expect(await findInvitation(database, second, now)).toMatchObject({ state: 'pending' });
    expect((await revokeInvitation(stewardship, id)).ok).toBe(true);
    expect(await findInvitation(database, second, now)).toMatchObject({ state: 'revoked' });
    expect(await resendInvitation(stewardship, id)).toMatchObject({
      error: { kind: 'not-possible', state: 'revoked' },
    });
  });

  test('T01: a foreign invitation is not found', async () => {
    const invited = await invite(stewardship, await typed());
    const foreign = await stewardshipOf(stranger);
    for (const id of [invited.ok ? invited.value : '', newId(), 'nonsense']) {
      expect(await revokeInvitation(foreign, id)).toMatchObject({ error: { kind: 'not-found' } });
    }
  });
});

describe('lists', () => {
  const all = { sort: 'name', descending: false, page: { number: 1, size: 50 } } as const;

  test('T04: hold and count only the people within reach', async () => {
    await addMember(database, acme, { name: 'Pat' });
    expect(await listMembers(database, viewer, all)).toMatchObject({
      total: 2,
      items: [{ name: 'Ada', roleNames: ['Administrator'] }, { name: 'Pat' }],
    });
    const pat = await viewerOf(await addMember(database, acme, { name: 'Quinn' }));
    expect(await listMembers(database, pat, all)).toMatchObject({ total: 0, items: [] });
    expect(await listOpenInvitations(database, pat, now)).toEqual([]);
    expect(await listRoles(database, pat)).toEqual([]);
  });

  test('filter, sort and page', async () => {
    const site = await acme.addUnit('Site', acme.rootUnitId);
    const zoe = await addMember(database, acme, { name: 'Zoë 100%', unitId: site, template: 'buyer' });
    await addMember(database, acme, { name: 'Pat', unitId: site });
    const names = async (query: object) =>
      (await listMembers(database, viewer, { ...all, ...query })).items.map((item) => item.name);
    expect(await names({ descending: true })).toEqual(['Zoë 100%', 'Pat', 'Ada']);
    expect(await names({ unitId: site })).toEqual(['Pat', 'Zoë 100%']);
    expect(await names({ roleId: zoe.roleId })).toEqual(['Zoë 100%']);
    expect(await names({ text: '0%' })).toEqual(['Zoë 100%']);
    expect(await names({ text: '_' })).toEqual([]);
    expect(await names({ status: 'disabled' })).toEqual([]);
    expect(await names({ page: { number: 2, size: 2 } })).toEqual(['Zoë 100%']);
  });
});
