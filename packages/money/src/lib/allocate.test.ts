import { InvariantError } from '@portico/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import { sum } from './arithmetic.ts';
import { money } from './money.ts';

const euro = (amount: number) => money(amount, 'EUR');

test('a euro among three leaves the odd cent with the first', () => {
  expect(allocate(euro(100), [1, 1, 1])).toEqual([euro(34), euro(33), euro(33)]);
});

test('the odd cent goes where the largest fraction is lost', () => {
  expect(allocate(euro(5), [3, 7])).toEqual([euro(2), euro(3)]);
  expect(allocate(euro(10), [1, 0, 2])).toEqual([euro(3), euro(0), euro(7)]);
});

test('a debt is split as an amount is', () => {
  expect(allocate(euro(-100), [1, 1, 1])).toEqual([euro(-34), euro(-33), euro(-33)]);
});

test.each([[[]], [[0, 0]], [[1, -1]]])('%j are no weights', (weights) => {
  expect(() => allocate(euro(1), weights)).toThrow(InvariantError);
});

test('the shares add up to the last unit, and none is a whole unit off its exact part', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 20 })
    .filter((each) => each.some((weight) => weight > 0));
  fc.assert(
    fc.property(fc.maxSafeInteger(), weights, (amount, each) => {
      const shares = allocate(euro(amount), each);
      expect(sum(shares, 'EUR')).toEqual(euro(amount));
      const whole = BigInt(each.reduce((total, weight) => total + weight, 0));
      shares.forEach((share, index) => {
        const off = BigInt(share.amount) * whole - BigInt(amount) * BigInt(each[index] ?? 0);
        expect(off > -whole && off < whole).toBe(true);
      });
    }),
  );
});
