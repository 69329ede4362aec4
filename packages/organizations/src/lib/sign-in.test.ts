import { ok, toId } from '@portico/kernel';
import { expect, test } from 'vitest';
import { signIn } from './sign-in.ts';
import type { SignInAttempt, SignInPorts } from './sign-in.ts';
import type { Account } from './sign-in-ports.ts';

const now = new Date('2026-03-02T10:00:00Z');
const pat: Account = {
  personId: toId('pat'),
  name: 'Pat',
  status: 'active',
  passwordHash: 'hash of plumtrout vines',
};
const attempt: SignInAttempt = {
  email: 'pat@acme.example',
  password: 'plumtrout vines',
  address: '192.0.2.1',
};

/** Ports in memory that write down what is asked of them. */
function ports(account: Account | undefined, throttled = false): SignInPorts & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    throttle: {
      take: async (key) => {
        asked.push(`take ${key}`);
        return throttled ? { kind: 'throttled', retryAfterSeconds: 60 } : { kind: 'open' };
      },
      forgive: async (key) => {
        asked.push(`forgive ${key}`);
        return 'device';
      },
    },
    hasher: {
      hash: async (password) => ok(`hash of ${password}`),
      matches: async (password, hash) => {
        asked.push('match');
        return ok(hash === `hash of ${password}`);
      },
    },
    store: {
      findAccount: async (email) => (asked.push(`find ${email}`), account),
      openSession: async () => (asked.push('open'), { token: 'token', expiresAt: now }),
      recordFailure: async () => void asked.push('fail'),
    },
  };
}

test('the right password opens a session', async () => {
  const given = ports(pat);
  expect(await signIn(given, attempt, now)).toEqual({
    ok: true,
    value: { token: 'token', expiresAt: now, device: 'device' },
  });
  expect(given.asked).toEqual([
    'take pat@acme.example',
    'find pat@acme.example',
    'match',
    'forgive pat@acme.example',
    'open',
  ]);
});

test('S05: a wrong password, an unknown address and an account without a password take the same steps', async () => {
  const { passwordHash: _, ...unset } = pat;
  const cases = [
    [ports(pat), { ...attempt, password: 'wrong' }],
    [ports(undefined), attempt],
    [ports(unset), attempt],
  ] as const;
  for (const [given, tried] of cases) {
    expect(await signIn(given, tried, now)).toEqual({ ok: false, error: { kind: 'wrong' } });
    expect(given.asked.slice(1)).toEqual(['find pat@acme.example', 'match', 'fail']);
  }
});

test('somebody who is throttled is not even looked up', async () => {
  const given = ports(pat, true);
  expect(await signIn(given, attempt, now)).toEqual({
    ok: false,
    error: { kind: 'throttled', retryAfterSeconds: 60 },
  });
  expect(given.asked).toEqual(['take pat@acme.example']);
});

test('only the right password learns that the account is disabled', async () => {
  const disabled: Account = { ...pat, status: 'disabled' };
  expect(await signIn(ports(disabled), attempt, now)).toMatchObject({ error: { kind: 'disabled' } });
  expect(await signIn(ports(disabled), { ...attempt, password: 'x' }, now)).toMatchObject({
    error: { kind: 'wrong' },
  });
});

test('the password is matched in the form that it was hashed in', async () => {
  const composed: Account = { ...pat, passwordHash: 'hash of Café am Marktplatz' };
  const typed = { ...attempt, password: 'Cafe\u0301 am Marktplatz' };
  expect((await signIn(ports(composed), typed, now)).ok).toBe(true);
});
