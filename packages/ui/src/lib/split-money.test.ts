import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitMoney } from './split-money.ts';

const drawn = (formatted: string) =>
  splitMoney(formatted)
    .map(({ kind, text }) => (kind === 'currency' ? `[${text}]` : text))
    .join('');

describe('splitMoney', () => {
  it.each([
    ['€1,234.50', '[€]1,234.50'],
    ['1.234,50\u00a0€', '1.234,50[\u00a0€]'],
    ['-€38.00', '-[€]38.00'],
    ['−€433.50', '−[€]433.50'],
    ['+$12.00', '+[$]12.00'],
    ['CHF\u00a012’345.00', '[CHF\u00a0]12’345.00'],
    ['(US$5.00)', '([US$]5.00)'],
    ['¥1,200', '[¥]1,200'],
    ['0.00', '0.00'],
    ['on request', '[on request]'],
    ['', ''],
  ])('%s is drawn as %s', (formatted, expected) => {
    expect(drawn(formatted)).toBe(expected);
  });

  it('keeps every digit of an amount, in any locale and currency', () => {
    const locales = fc.constantFrom('en', 'de', 'de-CH', 'fr', 'sv', 'ja', 'en-IN');
    const currencies = fc.constantFrom('EUR', 'USD', 'CHF', 'SEK', 'JPY', 'GBP');
    fc.assert(
      fc.property(fc.integer(), locales, currencies, (cents, locale, currency) => {
        const formatted = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100);
        const segments = splitMoney(formatted);
        expect(segments.map(({ text }) => text).join('')).toBe(formatted);
        for (const { kind, text } of segments) if (kind === 'currency') expect(text).not.toMatch(/\d/u);
      }),
    );
  });
});
