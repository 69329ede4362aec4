import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';

import { catalogueOf } from './create-translator.ts';
import { LANGUAGES } from './locale.ts';

const english = new Map(Object.entries(catalogueOf('en')));

/** What a message asks of whoever uses it: its arguments by kind, the branches of a select, its tags. */
function demands(source: string): readonly string[] {
  const found = new Set<string>();
  collect(parse(source), found);
  return [...found].sort();
}

function collect(elements: readonly MessageFormatElement[], found: Set<string>): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
        found.add(`${element.value}: any`);
        break;
      case TYPE.number:
        found.add(`${element.value}: number`);
        break;
      case TYPE.date:
      case TYPE.time:
        found.add(`${element.value}: date`);
        break;
      case TYPE.plural:
        found.add(`${element.value}: number`);
        for (const option of Object.values(element.options)) collect(option.value, found);
        break;
      case TYPE.select:
        found.add(`${element.value}: one of ${Object.keys(element.options).sort().join(', ')}`);
        for (const option of Object.values(element.options)) collect(option.value, found);
        break;
      case TYPE.tag:
        found.add(`<${element.value}>`);
        collect(element.children, found);
        break;
      case TYPE.literal:
      case TYPE.pound:
        break;
    }
  }
}

/** Plurals ask for a number; naming the same figure again in the text asks for nothing more. */
function withoutRepetitions(all: readonly string[]): readonly string[] {
  return all.filter(
    (demand) => !demand.endsWith(': any') || !all.includes(demand.replace(': any', ': number')),
  );
}

test('the key of every message starts with its area, and no two areas share one', () => {
  const areas = new Set([...english.keys()].map((key) => key.split('.')[0]));
  expect(areas.size).toBeGreaterThan(10);
  for (const key of english.keys()) expect(key).toMatch(/^[a-z]+(\.[A-Za-z0-9-]+)+$/);
});

describe.each(LANGUAGES.map((language) => [language]))('in %s', (language) => {
  const messages = Object.entries(catalogueOf(language));

  test('there is exactly a message for every English one', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  test('every message is well formed and says something', () => {
    for (const [key, source] of messages) {
      expect(source.trim(), key).not.toBe('');
      expect(() => parse(source), key).not.toThrow();
    }
  });

  test('every message asks for the same values and tags as in English', () => {
    for (const [key, source] of messages) {
      const wanted = withoutRepetitions(demands(english.get(key) ?? ''));
      expect(withoutRepetitions(demands(source)), key).toEqual(wanted);
    }
  });

  test('dates come already written, since a message knows no time zone', () => {
    for (const [key, source] of messages) {
      expect(
        demands(source).filter((demand) => demand.endsWith(': date')),
        key,
      ).toEqual([]);
    }
  });

  test('apostrophes and quotation marks are typographic', () => {
    for (const [key, source] of messages) {
      expect(source.replace(/'\{|\}'|''/g, ''), key).not.toMatch(/\w'\w|"\w/);
    }
  });
});
