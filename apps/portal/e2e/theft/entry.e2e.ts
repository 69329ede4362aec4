import { randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@portico/database/demo';

import { Client, comparable, firstDifference } from './client.ts';

// What strangers learn at the doors, and what a session is worth once it is over. On the installation of the journeys.

const portal = process.env['PORTICO_E2E_PORTAL'] ?? '';
const { email } = DEMO_ACCOUNTS.purchaser;
const stranger = () => `${randomUUID()}@nowhere.example`;

function sessionOf(cookies: readonly string[]): string {
  return cookies.find((cookie) => cookie.startsWith('__Host-session='))?.split(';')[0] ?? '';
}

async function signedIn(cookie = ''): Promise<string> {
  const answer = await new Client(portal, cookie).post('/sign-in', { email, password: DEMO_PASSWORD });
  expect(answer.status).toBe(302);
  return sessionOf(answer.cookies);
}

async function isSignedIn(cookie: string): Promise<boolean> {
  return (await new Client(portal, cookie).get('/account')).status === 200;
}

test.describe('S05: nobody learns who is a customer', () => {
  for (const [address, fields] of [
    ['/sign-in', { password: 'not the password' }],
    ['/forgot-password', {}],
  ] as const) {
    test(`at ${address}`, async () => {
      const client = new Client(portal);
      const unknown = stranger();
      const answers = [
        await client.post(address, { email, ...fields }),
        await client.post(address, { email: unknown, ...fields }),
      ];
      const [known = '', other = ''] = answers.map((answer) => comparable(answer, [email, unknown]));
      expect(firstDifference(known, other)).toBeUndefined();
    });
  }

  test('at an invitation: a link of nothing and one that is cut off are the same', async () => {
    const [one, two] = [randomUUID(), `${randomUUID()}${randomUUID()}`];
    const client = new Client(portal);
    const answers = [await client.get(`/invitation/${one}`), await client.get(`/invitation/${two}`)];
    const [cut = '', whole = ''] = answers.map((answer) => comparable(answer, [one, two]));
    expect(firstDifference(cut, whole)).toBeUndefined();
  });
});

test('S06: signing in again leaves the session of before dead', async () => {
  const before = await signedIn();
  expect(await isSignedIn(before)).toBe(true);
  const after = await signedIn(before);
  expect(after).not.toBe(before);
  expect([await isSignedIn(before), await isSignedIn(after)]).toEqual([false, true]);
});

test('S07: a copied cookie is worth nothing after signing out', async () => {
  const cookie = await signedIn();
  await new Client(portal, cookie).post('/sign-out', {});
  expect(await isSignedIn(cookie)).toBe(false);
});

test('a link signs nobody out', async () => {
  const cookie = await signedIn();
  await new Client(portal, cookie).get('/sign-out');
  expect(await isSignedIn(cookie)).toBe(true);
});

test.describe('B01: a form of another site changes nothing', () => {
  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'https://evil.example', 'Content-Type': 'text/plain' },
  ]) {
    test(JSON.stringify(headers), async () => {
      const cookie = await signedIn();
      const answer = await new Client(portal, cookie).post('/sign-out', {}, headers);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await isSignedIn(cookie)).toBe(true);
    });
  }
});

test.describe('B07: signing in leads to a page of ours', () => {
  for (const returnTo of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example']) {
    test(JSON.stringify(returnTo), async () => {
      const answer = await new Client(portal).post('/sign-in', { email, password: DEMO_PASSWORD, returnTo });
      expect(answer.location).toBe('/');
    });
  }
});

test('S09: the cookie is bound to this host and closed to scripts', async () => {
  const answer = await new Client(portal).post('/sign-in', { email, password: DEMO_PASSWORD });
  expect(answer.cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-session', '__Host-device']);
  for (const cookie of answer.cookies) {
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Domain');
  }
});

test('a page that is somebody’s own is kept by no cache', async () => {
  const { headers } = await new Client(portal, await signedIn()).get('/account');
  expect(headers['cache-control']).toContain('no-store');
});
