import { InvariantError } from '@portico/kernel';
import { invitationEnd, templateGrants } from '@portico/organizations';
import type { PasswordHasher } from '@portico/organizations';
import { beforeEach, describe, expect, test } from 'vitest';

import { write } from '../core/write.ts';
import { sendInvitation } from '../organizations/send-invitation.ts';
import { addMember, addOrganization, addSession, useTestDatabase } from '../testing/index.ts';
import type { TestOrganization } from '../testing/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import type { AcceptCommand } from './accept-invitation.ts';
import { changePassword } from './change-password.ts';
import { findInvitation } from './find-invitation.ts';
import { findViewer } from './find-viewer.ts';
import { createResetDesk } from './request-reset.ts';
import { isResetLinkAlive, resetPassword } from './reset-password.ts';
import { createThrottle } from './throttle.ts';

const database = useTestDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const place = { address: '192.0.2.1' };

// Hashing is proved elsewhere; here it would only take time.
const hasher: PasswordHasher = {
  hash: async (password) => ({ ok: true, value: `hash of ${password}` }),
  matches: async (password, hash) => ({ ok: true, value: hash === `hash of ${password}` }),
};
const chosen = { password: 'gravel lantern orbit teapot', repeated: 'gravel lantern orbit teapot' };

/** The secret at the end of the link in the latest mail of a template, as its reader would follow it. */
async function mailedToken(template: string): Promise<string> {
  const mail = await database.prisma.outboxMail.findFirst({ where: { template }, orderBy: { id: 'desc' } });
  const path =
    typeof mail?.data === 'object' && mail.data !== null && 'path' in mail.data ? mail.data.path : '';
  const token = String(path).split('/').at(-1);
  if (token === undefined || token === '') throw new InvariantError('no-mail', `No ${template} was sent.`);
  return token;
}

let acme: TestOrganization;
beforeEach(async () => {
  acme = await addOrganization(database, { name: 'Acme' });
});

describe('S10: the link of a forgotten password', () => {
  const email = 'pat@acme.example';
  let pat: Awaited<ReturnType<typeof addMember>>;
  beforeEach(async () => {
    pat = await addMember(database, acme, { email, passwordHash: 'hash of old' });
    await createResetDesk(database)({ email, ...place }, now);
  });

  test('has 256 bits, and the database does not hold it', async () => {
    const token = await mailedToken('password-reset');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await database.prisma.passwordReset.findMany())).not.toContain(token);
  });

  test('can be looked at as often as a scanner likes, and used once', async () => {
    const token = await mailedToken('password-reset');
    for (let look = 0; look < 3; look += 1) expect(await isResetLinkAlive(database, token, now)).toBe(true);
    expect((await resetPassword(database, hasher, { token, ...chosen, ...place }, now)).ok).toBe(true);
    expect(await isResetLinkAlive(database, token, now)).toBe(false);
    expect(await resetPassword(database, hasher, { token, ...chosen, ...place }, now)).toEqual({
      ok: false,
      error: { kind: 'link-dead' },
    });
  });

  test('used by two at once, works for one', async () => {
    const token = await mailedToken('password-reset');
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => resetPassword(database, hasher, { token, ...chosen, ...place }, now)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('works for half an hour', async () => {
    const token = await mailedToken('password-reset');
    expect(await isResetLinkAlive(database, token, after(29.9))).toBe(true);
    expect(await isResetLinkAlive(database, token, after(30))).toBe(false);
  });

  test('S07: ends every session, kills the other links and tells the person', async () => {
    const session = await addSession(database, pat, now);
    const first = await mailedToken('password-reset');
    await createResetDesk(database)({ email, ...place }, now);
    await resetPassword(
      database,
      hasher,
      { token: await mailedToken('password-reset'), ...chosen, ...place },
      now,
    );
    expect(await findViewer(database, session, now)).toEqual({ kind: 'anonymous' });
    expect(await isResetLinkAlive(database, first, now)).toBe(false);
    expect(await database.prisma.outboxMail.count({ where: { template: 'password-changed' } })).toBe(1);
  });

  test('is not used up by a password that is refused', async () => {
    const token = await mailedToken('password-reset');
    const weak = { token, password: 'password1234567', repeated: 'password12345678', ...place };
    expect(await resetPassword(database, hasher, weak, now)).toMatchObject({
      error: { kind: 'faults', faults: [{ path: 'password' }, { path: 'repeated' }] },
    });
    expect(await isResetLinkAlive(database, token, now)).toBe(true);
  });

  test('does not open an invitation', async () => {
    expect(await findInvitation(database, await mailedToken('password-reset'), now)).toBeUndefined();
  });

  test('is sent three times an hour at most, and the answer is always the same', async () => {
    const desk = createResetDesk(database);
    for (let count = 0; count < 5; count += 1) {
      expect(await desk({ email, ...place }, now)).toEqual({ kind: 'open' });
    }
    expect(await database.prisma.outboxMail.count({ where: { template: 'password-reset' } })).toBe(3);
  });

  test('S05: an address that nobody has gets no mail, the same answer and the same time', async () => {
    const desk = createResetDesk(database);
    const time = async (address: string) => {
      const start = performance.now();
      expect(await desk({ email: address, ...place }, now)).toEqual({ kind: 'open' });
      return performance.now() - start;
    };
    const [known, unknown] = [await time(email), await time('nobody@acme.example')];
    expect(Math.min(known, unknown)).toBeGreaterThanOrEqual(295);
    expect(
      await database.prisma.outboxMail.count({ where: { recipientAddress: 'nobody@acme.example' } }),
    ).toBe(0);
  });
});

describe('changing a password', () => {
  test('ends every session, this one too, and opens a new one', async () => {
    const pat = await addMember(database, acme, { passwordHash: 'hash of old' });
    const [here, there] = [await addSession(database, pat, now), await addSession(database, pat, now)];
    const viewer = await findViewer(database, here, now);
    if (viewer.kind !== 'member') throw new Error('Pat is a member.');
    const ports = { hasher, throttle: createThrottle(database) };
    const wrong = await changePassword(database, ports, viewer, { ...chosen, current: 'x', ...place }, now);
    expect(wrong).toMatchObject({ error: { faults: [{ path: 'current', code: 'password-wrong' }] } });
    const changed = await changePassword(
      database,
      ports,
      viewer,
      { ...chosen, current: 'old', ...place },
      now,
    );
    for (const dead of [here, there])
      expect(await findViewer(database, dead, now)).toEqual({ kind: 'anonymous' });
    expect(changed.ok && (await findViewer(database, changed.value.token, now))).toMatchObject({
      kind: 'member',
      organizationId: acme.id,
    });
  });
});

describe('S10: the link of an invitation', () => {
  const email = 'new@acme.example';
  let ports: Parameters<typeof acceptInvitation>[1];

  beforeEach(async () => {
    ports = { hasher, throttle: createThrottle(database) };
    const ada = await addMember(database, acme, { template: 'administrator' });
    const roleId = await acme.addRole('Purchaser', templateGrants('purchaser'), 'purchaser');
    await write(database, (tx) =>
      sendInvitation(tx, {
        organizationId: acme.id,
        inviterName: 'Ada',
        invitedById: ada.personId,
        email,
        name: 'New Person',
        roleId,
        unitId: acme.rootUnitId,
        createdAt: now,
        expiresAt: invitationEnd(now),
      }),
    );
  });

  const asNew = async (change: object = {}): Promise<AcceptCommand> => ({
    kind: 'new-password',
    token: await mailedToken('invitation'),
    name: 'New Person',
    ...chosen,
    ...place,
    ...change,
  });

  test('shows what it offers and is not used up by that', async () => {
    const token = await mailedToken('invitation');
    for (let look = 0; look < 3; look += 1) {
      expect(await findInvitation(database, token, now)).toMatchObject({
        state: 'pending',
        organizationName: 'Acme',
        roleName: 'Purchaser',
        email,
        account: 'none',
      });
    }
  });

  test('makes a person and a member, signed in, once', async () => {
    const command = await asNew();
    const joined = await acceptInvitation(database, ports, command, now);
    expect(joined.ok && (await findViewer(database, joined.value.token, now))).toMatchObject({
      kind: 'member',
      email,
      organizationId: acme.id,
      roleNames: ['Purchaser'],
    });
    expect(await acceptInvitation(database, ports, command, now)).toMatchObject({
      error: { kind: 'not-possible', state: 'accepted' },
    });
  });

  test('used by two at once, makes one member', async () => {
    const command = await asNew();
    const results = await Promise.all([1, 2, 3].map(() => acceptInvitation(database, ports, command, now)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database.prisma.person.count({ where: { email } })).toBe(1);
  });

  test.each([
    ['expired', async () => after(7 * 24 * 60)],
    ['revoked', async () => (await database.prisma.invitation.updateMany({ data: { revokedAt: now } }), now)],
  ])('is refused when it is %s', async (state, at) => {
    expect(await acceptInvitation(database, ports, await asNew(), await at())).toMatchObject({
      error: { kind: 'not-possible', state },
    });
  });

  test('does not take over an account that exists', async () => {
    const umbra = await addOrganization(database, { name: 'Umbra' });
    const known = await addMember(database, umbra, { email, passwordHash: 'hash of old' });
    expect(await acceptInvitation(database, ports, await asNew(), now)).toMatchObject({
      error: { kind: 'account-exists' },
    });
    const token = await mailedToken('invitation');
    const own = { kind: 'own-password', token, ...place } as const;
    expect(await acceptInvitation(database, ports, { ...own, password: 'x' }, now)).toMatchObject({
      error: { kind: 'faults', faults: [{ code: 'password-wrong' }] },
    });
    const joined = await acceptInvitation(database, ports, { ...own, password: 'old' }, now);
    const viewer = await findViewer(database, joined.ok ? joined.value.token : '', now);
    expect(viewer).toMatchObject({ personId: known.personId, organizationId: acme.id, membershipCount: 2 });
  });

  test('every fault of a new account is named at once', async () => {
    const typed = { name: ' ', password: 'short', repeated: 'other' };
    expect(await acceptInvitation(database, ports, await asNew(typed), now)).toMatchObject({
      error: {
        kind: 'faults',
        faults: [
          { path: 'name', code: 'required' },
          { path: 'password', code: 'password-too-short' },
          { path: 'repeated', code: 'password-differs' },
        ],
      },
    });
    expect(await database.prisma.person.count({ where: { email } })).toBe(0);
  });

  test('does not choose a password for somebody', async () => {
    const token = await mailedToken('invitation');
    expect(await isResetLinkAlive(database, token, now)).toBe(false);
  });
});
