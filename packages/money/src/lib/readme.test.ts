import { expect, test } from 'vitest';
import { allocate, formatMoney, money, multiply, percentOf, subtract, toDecimal } from '../index.ts';

// The example of the README, word for word.
test('a line, its discount, and what each of four pays', () => {
  const unit = money(1_999, 'EUR');
  const line = multiply(unit, 3);
  const discount = percentOf(line, 850);
  const total = subtract(line, discount);

  expect([line, discount, total].map(toDecimal)).toEqual(['59.97', '5.10', '54.87']);
  expect(formatMoney(total, 'en')).toBe('€54.87');
  expect(allocate(total, [1, 1, 1, 1]).map(toDecimal)).toEqual(['13.72', '13.72', '13.72', '13.71']);
});
