import { expect, test } from 'vitest';
import { formatMoney, formatMoneyToParts } from './format-money.ts';
import { money } from './money.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  [money(123_456, 'EUR'), 'de', '1.234,56 €'],
  [money(123_456, 'EUR'), 'en', '€1,234.56'],
  [money(1500, 'JPY'), 'en', '¥1,500'],
  [money(1_234, 'KWD'), 'en', 'KWD 1.234'],
  [money(100, 'EUR'), 'en', '€1.00'],
  [money(-5, 'EUR'), 'en', '\u2212€0.05'],
])('%j in %s', (value, locale, expected) => {
  expect(plain(formatMoney(value, locale))).toBe(expected);
});

test('a unit price shows the decimals that it has and no empty ones', () => {
  expect(formatMoney(money(12_345, 'EUR', 4), 'en')).toBe('€1.2345');
  expect(formatMoney(money(12_300, 'EUR', 4), 'en')).toBe('€1.23');
});

test('a difference carries its sign', () => {
  expect(formatMoney(money(3_800, 'EUR'), 'en', { sign: 'always' })).toBe('+€38.00');
  expect(formatMoney(money(0, 'EUR'), 'en', { sign: 'always' })).toBe('€0.00');
});

test('the largest amounts keep their last cent', () => {
  expect(formatMoney(money(Number.MAX_SAFE_INTEGER, 'EUR'), 'en')).toBe('€90,071,992,547,409.91');
});

test('the parts put together are the text', () => {
  const value = money(123_456, 'EUR');
  const parts = formatMoneyToParts(value, 'de', { currency: 'code' });
  expect(parts.map((part) => part.value).join('')).toBe(formatMoney(value, 'de', { currency: 'code' }));
  expect(parts.find(({ type }) => type === 'currency')?.value).toBe('EUR');
});
