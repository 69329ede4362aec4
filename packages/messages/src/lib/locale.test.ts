import fc from 'fast-check';
import { expect, test } from 'vitest';

import { LOCALES, negotiateLocale, toLocale } from './locale.ts';
import { isTimeZone, toTimeZone } from './time-zone.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['fr, es', 'en'],
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
  ['DE-ch', 'de-CH'],
  ['de-LI', 'de'],
  ['fr, en-GB;q=0.7, de;q=0.9', 'de'],
  ['en;q=0.5, de;q=0', 'en'],
  ['de;q=nonsense, en-US', 'en-US'],
  ['deutsch', 'en'],
])('a browser that asks for %j is greeted in %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});

test('any text gives a supported locale and time zone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (text) => {
      expect(LOCALES).toContain(negotiateLocale(text));
      expect(LOCALES).toContain(toLocale(text));
      expect(isTimeZone(toTimeZone(text))).toBe(true);
    }),
  );
});
