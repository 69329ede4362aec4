import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoney, toDecimal } from './decimal.ts';
import { money } from './money.ts';
import { rescale } from './rescale.ts';

test('an amount in plain decimals', () => {
  expect(toDecimal(money(123_450, 'EUR'))).toBe('1234.50');
  expect(toDecimal(money(-5, 'KWD'))).toBe('-0.005');
  expect(toDecimal(money(1500, 'JPY'))).toBe('1500');
});

test.each([
  ['1234.5', 'EUR', undefined, money(123_450, 'EUR')],
  [' 7 ', 'JPY', undefined, money(7, 'JPY')],
  ['0.12345', 'EUR', 6, money(12_345, 'EUR', 5)],
  ['-0.05', 'EUR', undefined, money(-5, 'EUR')],
])('"%s" %s', (text, currency, maxScale, expected) => {
  expect(parseMoney(text, currency, maxScale)).toEqual({ ok: true, value: expected });
});

test.each([
  ['1,50', 'EUR', 'not-a-number'],
  ['', 'EUR', 'not-a-number'],
  ['1e3', 'EUR', 'not-a-number'],
  ['NaN', 'EUR', 'not-a-number'],
  ['1.005', 'EUR', 'too-many-decimals'],
  ['1.5', 'JPY', 'too-many-decimals'],
  ['90071992547409.92', 'EUR', 'too-large'],
  ['1', 'EURO', 'unknown-currency'],
])('"%s" %s is %s', (text, currency, kind) => {
  expect(parseMoney(text, currency)).toEqual({ ok: false, error: { kind } });
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 2, max: 6 }), (amount, scale) => {
      const value = money(amount, 'EUR', scale);
      expect(parseMoney(toDecimal(value), 'EUR', 6)).toEqual({ ok: true, value });
    }),
  );
});

test('more decimals and back changes nothing', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (amount, scale) => {
      const value = money(amount, 'EUR');
      expect(rescale(rescale(value, scale), 2)).toEqual(value);
    }),
  );
});
