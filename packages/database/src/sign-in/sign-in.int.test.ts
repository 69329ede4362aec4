import { checkPassword, signIn } from '@portico/organizations';
import type { SignInAttempt } from '@portico/organizations';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { addMember, addOrganization, addSession, addStaff, useTestDatabase } from '../testing/index.ts';
import { findViewer } from './find-viewer.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { signOut } from './sessions.ts';
import { createSignInStore } from './sign-in-store.ts';
import { createThrottle } from './throttle.ts';

const database = useTestDatabase();
const hasher = createPasswordHasher();
const now = new Date('2026-03-02T10:00:00Z');
const password = 'gravel lantern orbit teapot';
const email = 'pat@acme.example';

let passwordHash: string;
let ports: Parameters<typeof signIn>[0];

beforeEach(async () => {
  // Sign-in counts by the real clock; nothing else of it may be faked, since timers drive the pools.
  vi.useFakeTimers({ toFake: ['Date'], now });
  passwordHash ??= await hashOf(password);
  ports = { store: createSignInStore(database), hasher, throttle: createThrottle(database) };
});
afterEach(() => {
  vi.useRealTimers();
});

async function hashOf(text: string): Promise<string> {
  const hashed = await hasher.hash(text);
  if (!hashed.ok) throw new Error('The hasher was busy.');
  return hashed.value;
}

const attempt = (change: Partial<SignInAttempt> = {}): SignInAttempt => ({
  email,
  password,
  address: '192.0.2.1',
  ...change,
});

async function kindOf(change: Partial<SignInAttempt> = {}): Promise<string> {
  const result = await signIn(ports, attempt(change), now);
  return result.ok ? 'signed-in' : result.error.kind;
}

test('opens a session whose token the database does not hold', async () => {
  const acme = await addOrganization(database, {});
  await addMember(database, acme, { email, passwordHash });
  const result = await signIn(ports, attempt({ userAgent: 'Test browser' }), now);
  const token = result.ok ? result.value.token : '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await findViewer(database, token, now)).toMatchObject({ kind: 'member', email });
  const [session] = await database.prisma.session.findMany();
  expect(JSON.stringify(session)).not.toContain(token);
  expect(session).toMatchObject({ userAgent: 'Test browser', address: '192.0.2.1' });
});

test('S06: the session that the browser had before is dead', async () => {
  const acme = await addOrganization(database, {});
  const pat = await addMember(database, acme, { email, passwordHash });
  const planted = await addSession(database, pat, now);
  await signIn(ports, attempt({ previousToken: planted }), now);
  expect(await findViewer(database, planted, now)).toEqual({ kind: 'anonymous' });
});

test('S07: signing out ends the session at the server', async () => {
  const acme = await addOrganization(database, {});
  const token = await addSession(database, await addMember(database, acme, {}), now);
  await signOut(database, token, { address: '192.0.2.1', now });
  expect(await findViewer(database, token, now)).toEqual({ kind: 'anonymous' });
  expect(await auditKinds()).toEqual(['sign-in.ended']);
});

test('success and failure are on record, without what was typed', async () => {
  const acme = await addOrganization(database, {});
  await addMember(database, acme, { email, passwordHash });
  await kindOf({ password: 'a secret in the wrong place' });
  await kindOf({ email: 'nobody-secret@acme.example' });
  await kindOf();
  expect(await auditKinds()).toEqual(['sign-in.failed', 'sign-in.failed', 'sign-in.succeeded']);
  expect(JSON.stringify(await database.prisma.auditEvent.findMany())).not.toContain('secret');
});

describe('where somebody is signed in to', () => {
  test('the organization that they used last', async () => {
    const [acme, umbra] = [await addOrganization(database, {}), await addOrganization(database, {})];
    const pat = await addMember(database, acme, { email, passwordHash });
    const there = await addMember(database, umbra, { personId: pat.personId });
    expect(await organizationAfterSignIn()).toBe(acme.id);
    await database.prisma.session.deleteMany();
    await addSession(database, there, now);
    expect(await organizationAfterSignIn()).toBe(umbra.id);
  });

  test('one that lets them in, before one that does not', async () => {
    const [acme, umbra] = [await addOrganization(database, {}), await addOrganization(database, {})];
    const pat = await addMember(database, acme, { email, passwordHash });
    await addMember(database, umbra, { personId: pat.personId });
    await database.prisma.membership.update({
      where: { id: pat.membershipId },
      data: { status: 'disabled' },
    });
    expect(await organizationAfterSignIn()).toBe(umbra.id);
  });

  test('the seller’s side, for the seller’s people', async () => {
    await addStaff(database, { email, passwordHash });
    const result = await signIn(ports, attempt(), now);
    expect(result.ok && (await findViewer(database, result.value.token, now)).kind).toBe('staff');
  });

  async function organizationAfterSignIn(): Promise<string | undefined> {
    const result = await signIn(ports, attempt(), now);
    const viewer = await findViewer(database, result.ok ? result.value.token : '', now);
    return viewer.kind === 'member' ? viewer.organizationId : undefined;
  }
});

describe('S04: guessing is slowed down, and nobody is locked out by it', () => {
  beforeEach(async () => {
    const acme = await addOrganization(database, {});
    await addMember(database, acme, { email, passwordHash });
    // The hash is not what is tried here, and costs fifty milliseconds.
    ports = {
      ...ports,
      hasher: { ...hasher, matches: async (typed) => ({ ok: true, value: typed === password }) },
    };
  });
  const later = (minutes: number) => vi.setSystemTime(now.getTime() + minutes * 60_000);

  test('ten wrong ones from one place are enough, for a quarter of an hour', async () => {
    for (let count = 0; count < 10; count += 1) expect(await kindOf({ password: 'wrong' })).toBe('wrong');
    expect(await kindOf({ password: 'wrong' })).toBe('throttled');
    expect(await kindOf()).toBe('throttled');
    later(15.1);
    expect(await kindOf()).toBe('signed-in');
  });

  test('it is the same for an address that nobody has', async () => {
    const nobody = { email: 'nobody@acme.example', password: 'wrong' };
    for (let count = 0; count < 10; count += 1) expect(await kindOf(nobody)).toBe('wrong');
    expect(await kindOf(nobody)).toBe('throttled');
  });

  test('one place that tries many accounts is slowed down as well', async () => {
    const kinds = [];
    for (let count = 0; count < 101; count += 1) {
      kinds.push(await kindOf({ email: `person-${count}@acme.example`, password: 'wrong' }));
    }
    expect(kinds.slice(0, 100).every((kind) => kind === 'wrong')).toBe(true);
    expect(kinds.at(-1)).toBe('throttled');
  });

  test('many places that try one account are slowed down, and its owner gets in from the usual browser', async () => {
    const first = await signIn(ports, attempt(), now);
    const device = first.ok ? first.value.device : '';
    for (let count = 0; count < 60; count += 1) {
      await kindOf({ password: 'wrong', address: `198.51.100.${count}` });
    }
    expect(await kindOf({ password: 'wrong', address: '198.51.100.99' })).toBe('throttled');
    expect(await kindOf({ address: '203.0.113.7' })).toBe('throttled');
    expect(await kindOf({ address: '203.0.113.7', device })).toBe('signed-in');
  });

  test('a stranger at the same address does not lock out a browser that is known', async () => {
    const first = await signIn(ports, attempt(), now);
    const device = first.ok ? first.value.device : '';
    for (let count = 0; count < 20; count += 1) await kindOf({ password: 'wrong' });
    expect(await kindOf()).toBe('throttled');
    expect(await kindOf({ device })).toBe('signed-in');
  });

  test('a browser that is known is slowed down too, by itself', async () => {
    const first = await signIn(ports, attempt(), now);
    const device = first.ok ? first.value.device : '';
    for (let count = 0; count < 10; count += 1) await kindOf({ password: 'wrong', device });
    expect(await kindOf({ device })).toBe('throttled');
  });
});

test('S05: the time of an answer does not tell a customer from a stranger', async () => {
  const acme = await addOrganization(database, {});
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  for (let round = 0; round < 24; round += 1) {
    const known = await addMember(database, acme, { passwordHash });
    // In turn, so that whatever else the machine does meets both alike.
    const order = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
    for (const kind of order) {
      const tried = kind === 'known' ? known.email : `stranger-${round}@acme.example`;
      const start = performance.now();
      expect(await kindOf({ email: tried, password: 'wrong', address: `198.51.100.${round}` })).toBe('wrong');
      times[kind].push(performance.now() - start);
    }
  }
  // Mann–Whitney: how often a known address answers later than an unknown one, in standard deviations from half.
  const { known, unknown } = times;
  const later = known.flatMap((one) => unknown.filter((other) => one > other)).length;
  const pairs = known.length * unknown.length;
  const deviation = Math.sqrt((pairs * (known.length + unknown.length + 1)) / 12);
  expect(Math.abs(later - pairs / 2) / deviation).toBeLessThan(3.5);
}, 60_000);

test('the password of these tests is one that could be chosen', () => {
  expect(checkPassword(password, { isCommon: () => false, contextWords: [] })).toEqual([]);
});

async function auditKinds(): Promise<readonly string[]> {
  const events = await database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' } });
  return events.map((event) => event.kind);
}
