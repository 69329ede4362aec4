import fc from 'fast-check';
import { expect, test } from 'vitest';

import { retryDelay } from './retry-delay.ts';

test('rests longer after every failure, two hours at most', () => {
  const rests = [1, 2, 3, 4, 5, 6, 7].map((attempt) => retryDelay(attempt, 0) / 1000);
  expect(rests).toEqual([5, 20, 80, 320, 1280, 5120, 7200]);
});

test('is never less than half of the full rest and never more than the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, random) => {
        const full = retryDelay(attempt, 0);
        const rest = retryDelay(attempt, random);
        expect(rest).toBeLessThanOrEqual(full);
        expect(rest).toBeGreaterThanOrEqual(full / 2);
      },
    ),
  );
});
