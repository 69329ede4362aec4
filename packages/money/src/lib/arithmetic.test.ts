import { InvariantError } from '@portico/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  equals,
  multiply,
  multiplyByRatio,
  negate,
  percentOf,
  subtract,
  sum,
} from './arithmetic.ts';
import { money, type Money } from './money.ts';

const euro = (amount: number, scale?: number): Money<'EUR'> => money(amount, 'EUR', scale);
const someEuro = fc
  .record({ amount: fc.integer({ min: -1e9, max: 1e9 }), scale: fc.integer({ min: 0, max: 4 }) })
  .map(({ amount, scale }) => euro(amount, scale));

test('a tenth and two tenths are three tenths', () => {
  expect(add(euro(10), euro(20))).toEqual(euro(30));
});

test('unit prices with more decimals keep them', () => {
  expect(add(euro(1_99), euro(12_345, 4))).toEqual(euro(32_245, 4));
  expect(subtract(euro(100), euro(1, 3))).toEqual(euro(999, 3));
});

test('8.5 % of 19.99 is 1.70, a half rounded away from zero', () => {
  expect(percentOf(euro(19_99), 850)).toEqual(euro(1_70));
  expect(percentOf(euro(10), 500)).toEqual(euro(1));
  expect(percentOf(euro(-10), 500)).toEqual(euro(-1));
  expect(percentOf(euro(10), 500, 'halfEven')).toEqual(euro(0));
});

test('a part is taken by a ratio', () => {
  expect(multiplyByRatio(euro(100), { numerator: 1, denominator: 3 })).toEqual(euro(33));
  expect(() => multiplyByRatio(euro(100), { numerator: 1, denominator: 0 })).toThrow(InvariantError);
});

test('two currencies that only meet at run time do not mix', () => {
  const left: Money = money(1, 'EUR');
  const right: Money = money(1, 'USD');
  for (const mix of [add, subtract, compare, equals]) expect(() => mix(left, right)).toThrow(InvariantError);
  expect(() => sum([left, right], left.currency)).toThrow(InvariantError);
});

test('what cannot be held exactly is refused, not rounded', () => {
  const most = euro(Number.MAX_SAFE_INTEGER);
  expect(() => add(most, euro(1))).toThrow(InvariantError);
  expect(() => multiply(most, 2)).toThrow(InvariantError);
  expect(() => multiply(euro(1), 0.5)).toThrow(InvariantError);
  expect(add(euro(Number.MAX_SAFE_INTEGER - 1), euro(1))).toEqual(most);
});

test('order does not matter to a sum', () => {
  fc.assert(
    fc.property(fc.array(someEuro), (amounts) => {
      expect(equals(sum(amounts, 'EUR'), sum(amounts.toReversed(), 'EUR'))).toBe(true);
    }),
  );
});

test('what is added can be taken away again', () => {
  fc.assert(
    fc.property(someEuro, someEuro, (left, right) => {
      expect(equals(subtract(add(left, right), right), left)).toBe(true);
      expect(equals(add(left, negate(left)), euro(0))).toBe(true);
    }),
  );
});

test('so many times is as often added', () => {
  fc.assert(
    fc.property(someEuro, fc.integer({ min: 0, max: 50 }), (value, times) => {
      expect(
        equals(
          multiply(value, times),
          sum(
            Array.from({ length: times }, () => value),
            'EUR',
          ),
        ),
      ).toBe(true);
    }),
  );
});

test('a percentage and the rest make the whole within half a unit', () => {
  fc.assert(
    fc.property(someEuro, fc.integer({ min: 0, max: 10_000 }), (value, basisPoints) => {
      const part = percentOf(value, basisPoints);
      const rest = percentOf(value, 10_000 - basisPoints);
      expect(Math.abs(compare(add(part, rest), value))).toBeLessThanOrEqual(1);
    }),
  );
});
