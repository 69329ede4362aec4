import { expect, test } from 'vitest';
import { checkPassword, normalizePassword } from './password-policy.ts';

const common = new Set([
  'password',
  'letmein',
  'dragon',
  'sunshine',
  'qwerty',
  'welcome',
  'monkey',
  'shadow',
]);
const knowledge = {
  isCommon: (word: string) => common.has(word),
  contextWords: ['Pat Purchaser', 'pat.purchaser@acme.example', 'Acme Industries', 'Northwind'],
};
const codes = (password: string) => checkPassword(password, knowledge).map((fault) => fault.code);

// S01: fifteen characters at least, any character, no composition rule, nothing cut off.
test.each([
  ['fifteen of anything', 'plumtrout vines'],
  ['all lower case', 'cartographerslantern'],
  ['only digits, at random', '749201836628150'],
  ['spaces', 'a bag of nails fell over'],
  ['another script', 'пятнадцать крупных слонов'],
  ['signs that are many bytes', '🦆🪵🧭🎻🪁🫖🧶🪆🥁🛶🪗🧊🪄🦔🌵'],
  ['sixty-four', 'x1Y'.concat('ö-Kß'.repeat(15), '2')],
  ['256', [...Array(256).keys()].map((n) => String.fromCodePoint(0x4e00 + n * 7)).join('')],
])('accepts %s', (_, password) => {
  expect(codes(password)).toEqual([]);
});

test('counts characters as people do', () => {
  expect(checkPassword('🦆'.repeat(14).slice(0, 28), knowledge)).toEqual([
    { path: 'password', code: 'password-too-short', values: { least: 15, length: 14 } },
  ]);
  expect(codes('ü̈'.normalize('NFD').repeat(7))).toEqual(['password-too-short']);
});

test('is the same password from a keyboard that composes and one that does not', () => {
  expect(normalizePassword('Cafe\u0301 am Marktplatz')).toBe(normalizePassword('Café am Marktplatz'));
});

test('tells 256 and 257 apart', () => {
  const long = [...Array(257).keys()].map((n) => String.fromCodePoint(0x4e00 + n * 7)).join('');
  expect(codes(long)).toEqual(['password-too-long']);
});

test('the last character counts: nothing is cut off at 72 bytes', () => {
  const base = 'a long wooden boat with nine oars and one very small rudder at the stern';
  expect(normalizePassword(`${base}1`)).not.toBe(normalizePassword(`${base}2`));
});

// S02: what is tried first is refused, with the reason.
test.each([
  ['password1234567', 'password-common'],
  ['PasswordPassword', 'password-repeated'],
  ['P@ssw0rd!!!!!!!', 'password-common'],
  ['sunshine-dragon-1987', 'password-common'],
  ['123456789012345', 'password-sequence'],
  ['qwertyuiop12345', 'password-sequence'],
  ['1qaz2wsx3edc4rfv', 'password-sequence'],
  ['zyxwvutsrqponmlk', 'password-sequence'],
  ['aaaaaaaaaaaaaaa', 'password-repeated'],
  ['abcabcabcabcabc', 'password-repeated'],
  ['PatPurchaser2026', 'password-personal'],
  ['Northwind-2026!!', 'password-personal'],
  ['AcmeIndustries1!', 'password-personal'],
])('refuses %s', (password, code) => {
  expect(codes(password)).toEqual([code]);
});

test('three unrelated common words are not a common password', () => {
  expect(codes('dragon welcome sunshine')).toEqual([]);
});
