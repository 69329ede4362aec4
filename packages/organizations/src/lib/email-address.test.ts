import { expect, test } from 'vitest';
import { parseEmailAddress } from './email-address.ts';

test.each([
  ['  Pat@Acme.Example ', 'pat@acme.example'],
  ["o'brien+orders@sub.acme.example", "o'brien+orders@sub.acme.example"],
])('%j is the address %s', (typed, address) => {
  expect(parseEmailAddress(typed)).toBe(address);
});

test.each([
  '',
  'pat',
  'pat@acme',
  'pat@@acme.example',
  'pat..pat@acme.example',
  'Pat <pat@acme.example>',
  'pat@acme.example, eve@evil.example',
  'pat@acme.example\r\nBcc: eve@evil.example',
  '"pat eve"@acme.example',
  `${'a'.repeat(65)}@acme.example`,
  `pat@${'a'.repeat(63)}.${'a'.repeat(63)}.${'a'.repeat(63)}.${'a'.repeat(63)}.example`,
])('%j is no address', (typed) => {
  expect(parseEmailAddress(typed)).toBeUndefined();
});
