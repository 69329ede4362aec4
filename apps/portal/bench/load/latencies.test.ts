import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { percentile, sumUp } from './latencies.ts';

describe('percentile', () => {
  it('is a value that was measured, and enough of the others do not exceed it', () => {
    const sorted = Array.from({ length: 200 }, (_, index) => index + 1);
    expect([percentile(sorted, 50), percentile(sorted, 99), percentile(sorted, 100)]).toEqual([
      100, 198, 200,
    ]);
    expect(percentile([], 99)).toBe(0);
  });

  it('never falls as the percentage grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(100), fc.nat(100), (values, one, other) => {
        const sorted = values.toSorted((left, right) => left - right);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentile(sorted, low)).toBeLessThanOrEqual(percentile(sorted, high));
      }),
    );
  });
});

it('counts requests per second', () => {
  expect(sumUp([4, 1, 2, 3], 2)).toEqual({ requests: 4, perSecond: 2, p50: 2, p99: 4 });
});
