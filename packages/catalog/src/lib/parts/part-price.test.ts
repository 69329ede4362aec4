import { describe, expect, test } from 'vitest';
import { readPartPrice } from './part-price.ts';

const ID = '01ad7eaa-17b3-46d8-a57b-3fcc7e513ad7';

describe('readPartPrice', () => {
  test.each([
    ['399.0', 39_900],
    ['229.95', 22_995],
    ['7', 700],
    ['12.345', 1_235],
    ['349.99499999999995', 34_999],
    [' 9333.0 ', 933_300],
  ])('reads %s as %i cents', (dollars, amount) => {
    expect(readPartPrice(ID, dollars)).toEqual({ ok: true, value: { sourceKey: ID, amount } });
  });

  test.each(['-1.00', '0', '0.001', 'NaN', '', '1e9', 'Infinity', '1,000.00', '99999999'])(
    'refuses %j',
    (dollars) => {
      expect(readPartPrice(ID, dollars)).toEqual({
        ok: false,
        error: [{ path: 'usd_price_median', code: 'not-a-price' }],
      });
    },
  );

  test('names both when both are wrong', () => {
    expect(readPartPrice('x', undefined)).toMatchObject({ ok: false, error: [{}, {}] });
  });
});
