import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { exampleFacts } from '~/presenters/configurator-example.ts';

import { tellingWords } from './answer-words.ts';

const text = createTranslator({ locale: 'en', timeZone: 'UTC' });

const attributes = [
  { key: 'cores', name: 'Cores' },
  { key: 'socket', name: 'Socket' },
  { key: 'power', name: 'Power', unit: 'W' },
  { key: 'speed', name: 'Speed', unit: 'GHz' },
];
const facts = { ...exampleFacts, model: { ...exampleFacts.model, attributes } };
const option = { key: 'fast', name: 'Fast', attributes: { cores: 12, socket: 'AM5', power: 1065 } };

function wordsFor(count: number): string {
  return tellingWords(
    { value: 'fast', isChosen: false, choice: 'fast', option, count },
    attributes,
    facts,
    text,
  );
}

test('an option is told by its units and words; a bare count is named, and what is unknown left out', () => {
  expect(wordsFor(1)).toBe('Cores 12 · AM5 · 1,065 W');
});

test('none of an option has nothing to tell', () => {
  expect(wordsFor(0)).toBe('');
});
