import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkPassword } from '@portico/organizations';
import { expect, test } from 'vitest';

import { isCommonPassword } from './common-passwords.ts';

const knowledge = { isCommon: isCommonPassword, contextWords: [] };
const words = readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));
const withLetters = words.filter((word) => /\p{L}/u.test(word));

test('S02: every listed password that is long enough is refused', () => {
  const long = words.filter((word) => word.length >= 15);
  expect(long.filter((password) => checkPassword(password, knowledge).length === 0)).toEqual([]);
});

// S02: what people make of a common password to reach the length is refused.
test.each<[string, (word: string) => string]>([
  ['digits after it', (word) => `${word}12345678901234`],
  ['a year and signs', (word) => `!${word}-2026-!!!!!!!!!!`],
  ['it twice, capitalised', (word) => `${word}${word.charAt(0).toUpperCase()}${word.slice(1)}00000000`],
  ['another one after it', (word) => `${word} sunshine 2026`],
])('3,000 common passwords with %s', (_, lengthen) => {
  const accepted = withLetters
    .map(lengthen)
    .filter((password) => password.length >= 15 && checkPassword(password, knowledge).length === 0);
  expect(withLetters.length).toBeGreaterThan(3000);
  expect(accepted).toEqual([]);
});

test.each(['gravel lantern orbit teapot', 'the heron stood on one leg', 'kjsdf-09823-lkmqwe'])(
  'accepts %j',
  (password) => {
    expect(checkPassword(password, knowledge)).toEqual([]);
  },
);
