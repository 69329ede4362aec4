import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseId } from './id.ts';

test('a UUID in lower case is an identifier', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => parseId(uuid) === uuid));
});

test.each([
  ['upper case', '018F0000-0000-7000-8000-00000000000A'],
  ['a blank behind', '018f0000-0000-7000-8000-000000000000 '],
  ['a line break behind', '018f0000-0000-7000-8000-000000000000\n'],
  ['nothing', ''],
  ['a number', 7],
  ['an array of one', ['018f0000-0000-7000-8000-000000000000']],
])('%s is none', (_name, value) => {
  expect(parseId(value)).toBeUndefined();
});
