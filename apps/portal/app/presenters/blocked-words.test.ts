import { evaluateFeature, toggledChoice } from '@portico/configurator';
import type { Choice, Choices } from '@portico/configurator';
import { standard, workstation as model } from '@portico/configurator/testing';
import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { blockedWords } from './blocked-words.ts';

const english = createTranslator({ locale: 'en', timeZone: 'UTC' });
const german = createTranslator({ locale: 'de', timeZone: 'UTC' });

function wordsFor(feature: string, option: string, change: Choices = {}, restrictions = {}, text = english) {
  const choices = { ...standard, ...change };
  const asked = model.features.find(({ key }) => key === feature);
  const state = evaluateFeature(model, restrictions, choices, feature).options.find(
    ({ key }) => key === option,
  );
  if (asked === undefined || state === undefined) throw new Error(`No ${option} in ${feature}.`);
  const standing = state.state === 'chosen' ? state.removal : state;
  if (standing?.state !== 'blocked') return undefined;
  const choice: Choice = toggledChoice(asked, choices[feature], option);
  return blockedWords({ model, choices, feature, choice, because: standing.because }, text);
}

test('a comparison names both values and the other option', () => {
  expect(wordsFor('processor', 'old')).toBe('Socket: this has AM4, “AM5 board” has AM5.');
  expect(wordsFor('board', 'am4')).toBe('Socket: this has AM4, “Six cores” has AM5.');
});

test('a sum names what is needed and what there is', () => {
  expect(wordsFor('graphics', 'large')).toBe('Power draw: 485 W together, 400 W available.');
  expect(wordsFor('power', 'w400', { graphics: 'large', power: 'w650' })).toBe(
    'Power draw: 485 W together, 400 W available.',
  );
});

test('a requirement is told from both of its sides', () => {
  expect(wordsFor('services', 'keep')).toBe('This needs “On-site repair” for Services.');
  expect(wordsFor('services', 'onsite', { services: ['onsite', 'keep'] })).toBe(
    '“Keep your drive” needs “On-site repair” here.',
  );
});

test('an exclusion names the other option', () => {
  const old = { processor: 'old', board: 'am4', power: 'w850' };
  expect(wordsFor('graphics', 'large', old)).toBe('This does not go with “AM4 board”.');
});

test('too many of a set say how many there may be', () => {
  expect(wordsFor('services', 'imaging', { services: ['onsite', 'keep'] })).toBe(
    'Choose at most 2 here. Take another out first.',
  );
});

test('what a company fixed or left out is said as such', () => {
  expect(wordsFor('power', 'w850', {}, { locked: { power: 'w400' } })).toBe(
    'Power supply: fixed for your company.',
  );
  expect(wordsFor('power', 'w850', {}, { allowed: { power: ['w400'] } })).toBe(
    'This is not part of what your company approved.',
  );
});

test('the same in German', () => {
  expect(wordsFor('processor', 'old', {}, {}, german)).toBe('Socket: hier AM4, bei „AM5 board“ AM5.');
});
