import { expect, test } from 'vitest';

import { createPasswordHasher } from './password-hasher.ts';

const hasher = createPasswordHasher();
const valueOf = async <Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false }>,
): Promise<Value> => {
  const settled = await result;
  if (!settled.ok) throw new Error('The hasher was busy.');
  return settled.value;
};

test('S03: hashes with argon2id into a PHC string, with a new salt each time', async () => {
  const [one, other] = [
    await valueOf(hasher.hash('plumtrout vines')),
    await valueOf(hasher.hash('plumtrout vines')),
  ];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await valueOf(hasher.matches('plumtrout vines', one))).toBe(true);
  expect(await valueOf(hasher.matches('plumtrout vine', one))).toBe(false);
});

test('reads what another library hashed', async () => {
  // The test vector of the reference implementation: argon2id, 64 MiB, two passes, one lane.
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await valueOf(hasher.matches('password', reference))).toBe(true);
});

test('S01: nothing is cut off, at 72 bytes or anywhere', async () => {
  const long = 'ö'.repeat(255);
  const hash = await valueOf(hasher.hash(`${long}1`));
  expect(await valueOf(hasher.matches(`${long}2`, hash))).toBe(false);
});

test('an absent hash matches nothing and takes as long', async () => {
  const hash = await valueOf(hasher.hash('plumtrout vines'));
  const time = async (stored: string | undefined) => {
    const start = performance.now();
    await hasher.matches('x', stored);
    return performance.now() - start;
  };
  const present: number[] = [];
  const absent: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    present.push(await time(hash));
    absent.push(await time(undefined));
  }
  const median = (times: number[]) => times.toSorted((one, other) => one - other)[4] ?? 0;
  expect(median(absent) / median(present)).toBeGreaterThan(0.6);
  expect(median(absent) / median(present)).toBeLessThan(1.7);
});

test('S03: a storm is turned away instead of piling up', async () => {
  const small = createPasswordHasher({ atOnce: 1, waiting: 2 });
  const storm = await Promise.all(Array.from({ length: 10 }, () => small.hash('plumtrout vines')));
  expect(storm.filter((result) => result.ok)).toHaveLength(3);
  expect(storm.find((result) => !result.ok)).toEqual({ ok: false, error: { kind: 'busy' } });
});
