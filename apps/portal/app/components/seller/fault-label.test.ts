import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { faultLabel } from './fault-label.ts';

const text = createTranslator({ locale: 'en', timeZone: 'UTC' });

test.each([
  ['name', 'Name'],
  ['address.city', 'City'],
  ['units.2.address.city', 'City, row 3'],
  ['units.0.name', 'Unit, row 1'],
  ['agreement.discounts.1.percent', 'Percent, row 2'],
  ['agreement.validUntil', 'Valid until'],
])('names the field at %s', (path, label) => {
  expect(faultLabel(path, text)).toBe(label);
});

test('has no name for what is no field', () => {
  expect(faultLabel('configuration.choices.memory', text)).toBeUndefined();
  expect(faultLabel('', text)).toBeUndefined();
});
