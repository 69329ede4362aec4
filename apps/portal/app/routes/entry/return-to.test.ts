import fc from 'fast-check';
import { expect, test } from 'vitest';

import { returnTarget } from './return-to.ts';

// B07: redirect targets are ours.

test.each([
  ['/orders', '/orders'],
  ['/orders?state=open&page=2', '/orders?state=open&page=2'],
  ['/quotes/0199a0c0-0000-7000-8000-000000000001', '/quotes/0199a0c0-0000-7000-8000-000000000001'],
])('%s is a way back', (text, target) => {
  expect(returnTarget(text)).toBe(target);
});

test.each([
  undefined,
  null,
  '',
  'orders',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/%5Cevil.example/..//x\\',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/\u2028/evil.example',
  '/.//evil.example',
  '/../..//evil.example',
  '/sign-in',
  '/sign-out',
  '/sign-in?returnTo=/sign-in',
])('%j leads to the start', (text) => {
  expect(returnTarget(text)).toBe('/');
});

test('whatever is asked for, a browser stays at our origin', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '//',
    '.',
    '..',
    '@',
    ':',
    'evil.example',
    'https:',
    '\t',
    '\n',
    '%2f',
    '%5c',
    '?',
    '#',
    ' ',
    'a',
    '\u00a0',
    '\ufeff',
    '。',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      (text) => {
        const target = returnTarget(text);
        expect(new URL(target, 'https://portal.example').origin).toBe('https://portal.example');
        expect(target.startsWith('//')).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});
