import { expect, test } from 'vitest';

import { readLocalAmount } from './local-amount.ts';

test.each([
  ['1,234.50', 'en', 123_450],
  ['1.234,50', 'de', 123_450],
  [' 99 ', 'de', 9900],
  ['12,5', 'de', 1250],
])('"%s" in %s', (text, locale, amount) => {
  expect(readLocalAmount(text, locale, 'EUR')).toBe(amount);
});

test.each(['', 'much', '-5', '1,2,3.4.5'])('"%s" is no amount', (text) => {
  expect(readLocalAmount(text, 'en', 'EUR')).toBeUndefined();
});
