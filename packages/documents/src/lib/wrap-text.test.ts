import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wrapText } from './wrap-text.ts';

const measure = (text: string) => [...text].length;

test.each([
  ['fits on one line', 'a quote', 10, ['a quote']],
  ['breaks between words', 'one two three', 8, ['one two', 'three']],
  ['keeps its own line ends', 'one\r\n\r\ntwo', 10, ['one', '', 'two']],
  ['breaks a word that is wider than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['has a line even when it is empty', '', 5, ['']],
  ['drops control characters', 'a\u0000b\tc', 10, ['ab c']],
])('%s', (_name, text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});

test('no line is wider than the width, and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 4, max: 40 }),
      (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
        const solid = (value: string) => value.replace(/[\s\p{Cc}]/gu, '');
        expect(solid(lines.join(''))).toBe(solid(text));
      },
    ),
  );
});
