import { templateGrants } from '@portico/organizations';
import type { Grant } from '@portico/organizations';
import { beforeEach, describe, expect, test } from 'vitest';

import { useTestDatabase } from '../testing/index.ts';
import { addMember, addOrganization, addSession, addStaff } from '../testing/people.ts';
import { findViewer } from './find-viewer.ts';

const now = new Date('2026-03-02T10:00:00Z');
const database = useTestDatabase();

describe('a member', () => {
  let acme: Awaited<ReturnType<typeof addOrganization>>;
  beforeEach(async () => {
    acme = await addOrganization(database, { name: 'Acme' });
  });

  test('is found with organization, unit, roles and grants', async () => {
    const buyer = await addMember(database, acme, { name: 'Bea', template: 'buyer' });
    const token = await addSession(database, buyer, now);
    const viewer = await findViewer(database, token, now);
    expect(viewer).toMatchObject({
      kind: 'member',
      name: 'Bea',
      organizationId: acme.id,
      organizationName: 'Acme',
      unitId: acme.rootUnitId,
      roleNames: ['Buyer'],
      membershipCount: 1,
    });
    expect(viewer.kind === 'member' && sorted(viewer.grants)).toEqual(sorted(templateGrants('buyer')));
  });

  test('whose grants reach below sees the units below, and no others', async () => {
    const site = await acme.addUnit('Site', acme.rootUnitId);
    const desk = await acme.addUnit('Desk', site);
    await acme.addUnit('Other site', acme.rootUnitId);
    const buyer = await addMember(database, acme, { template: 'buyer', unitId: site });
    const viewer = await findViewer(database, await addSession(database, buyer, now), now);
    expect(viewer.kind === 'member' && new Set(viewer.unitsBelow)).toEqual(new Set([site, desk]));
  });

  test('loses a right with the next request', async () => {
    const buyer = await addMember(database, acme, { template: 'buyer' });
    const token = await addSession(database, buyer, now);
    await database.pool.query('DELETE FROM membership_roles WHERE membership_id = ?', [buyer.membershipId]);
    const viewer = await findViewer(database, token, now);
    expect(viewer.kind === 'member' && viewer.grants).toEqual([]);
  });

  test.each([
    ['a disabled membership', 'UPDATE memberships SET status = "disabled"', 'member-disabled'],
    ['a closed organization', 'UPDATE organizations SET status = "closed"', 'organization-not-open'],
    ['a session without an organization', 'UPDATE sessions SET membership_id = NULL', 'no-organization'],
  ])('is barred by %s', async (_, change, because) => {
    const token = await addSession(database, await addMember(database, acme, {}), now);
    await database.pool.query(change);
    expect(await findViewer(database, token, now)).toMatchObject({ kind: 'barred', because });
  });

  test('who is disabled altogether is nobody', async () => {
    const token = await addSession(database, await addMember(database, acme, {}), now);
    await database.pool.query('UPDATE people SET status = "disabled"');
    expect(await findViewer(database, token, now)).toEqual({ kind: 'anonymous' });
  });
});

describe('S08: limits of a session', () => {
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

  test('twelve hours without a request end it', async () => {
    const acme = await addOrganization(database, {});
    const token = await addSession(database, await addMember(database, acme, {}), now);
    expect((await findViewer(database, token, hours(11.9))).kind).toBe('member');
    expect((await findViewer(database, token, hours(23.8))).kind).toBe('member');
    expect((await findViewer(database, token, hours(35.8))).kind).toBe('anonymous');
  });

  test('seven days end it however busy it is', async () => {
    const acme = await addOrganization(database, {});
    const token = await addSession(database, await addMember(database, acme, {}), now);
    for (let hour = 10; hour < 7 * 24; hour += 10) {
      expect((await findViewer(database, token, hours(hour))).kind).toBe('member');
    }
    expect((await findViewer(database, token, hours(7 * 24))).kind).toBe('anonymous');
  });
});

describe('one of the seller’s people', () => {
  test('sees the organizations on whose team they are', async () => {
    const acme = await addOrganization(database, {});
    await addOrganization(database, {});
    const manager = await addStaff(database, { role: 'account-manager', team: [acme.id] });
    const viewer = await findViewer(database, await addSession(database, manager, now), now);
    expect(viewer).toMatchObject({ kind: 'staff', role: 'account-manager', organizationIds: [acme.id] });
  });

  test('previews the draft of a page, and only of a team of theirs', async () => {
    const acme = await addOrganization(database, {});
    const draft = await acme.addDraftPage();
    const manager = await addStaff(database, { role: 'account-manager', team: [acme.id] });
    const stranger = await addStaff(database, { role: 'account-manager', team: [] });
    const [own, foreign] = [
      await addSession(database, manager, now),
      await addSession(database, stranger, now),
    ];
    await database.pool.query('UPDATE sessions SET preview_organization_id = ?', [acme.id]);
    expect(await findViewer(database, own, now)).toMatchObject({ kind: 'preview', pageRevisionId: draft });
    expect(await findViewer(database, foreign, now)).toMatchObject({ kind: 'staff' });
  });
});

test.each([[undefined], [''], ['not-a-token']])('the token %j is nobody’s', async (token) => {
  expect(await findViewer(database, token, now)).toEqual({ kind: 'anonymous' });
});

function sorted(grants: readonly Grant[]): readonly Grant[] {
  return grants.toSorted((one, other) => one.permission.localeCompare(other.permission));
}
