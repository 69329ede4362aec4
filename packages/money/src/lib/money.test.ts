import { InvariantError } from '@portico/kernel';
import { expect, test } from 'vitest';
import { isNegative, isZero, money, zero } from './money.ts';

test('the scale is that of the currency unless another is given', () => {
  expect(money(1999, 'EUR')).toEqual({ amount: 1999, currency: 'EUR', scale: 2 });
  expect(money(1999, 'JPY').scale).toBe(0);
  expect(money(1999, 'KWD').scale).toBe(3);
  expect(money(19_990, 'EUR', 4).scale).toBe(4);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])(
  '%s is not an amount',
  (amount) => {
    expect(() => money(amount, 'EUR')).toThrow(InvariantError);
  },
);

test.each(['eur', 'XXX', '', 'EURO'])('"%s" is not a currency', (currency) => {
  expect(() => money(1, currency)).toThrow(InvariantError);
});

test.each([-1, 7, 1.5])('%s is not a scale', (scale) => {
  expect(() => money(1, 'EUR', scale)).toThrow(InvariantError);
});

test('nothing is never a negative nothing', () => {
  expect(Object.is(money(-0, 'EUR').amount, 0)).toBe(true);
  expect(isZero(zero('EUR'))).toBe(true);
  expect(isNegative(money(-1, 'EUR'))).toBe(true);
});
