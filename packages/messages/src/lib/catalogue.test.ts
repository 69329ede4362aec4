import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';

import { catalogueOf } from './held-catalogues.ts';
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

/** The keys of the messages that a check finds wanting. */
function offenders(
  messages: readonly (readonly [string, string])[],
  isFine: (source: string, key: string) => boolean,
) {
  return messages.filter(([key, source]) => !isFine(source, key)).map(([key]) => key);
}

function isWellFormed(source: string): boolean {
  try {
    return parse(source).length > 0 && source.trim() !== '';
  } catch {
    return false;
  }
}

test('the key of every message starts with its area', () => {
  expect([...english.keys()].filter((key) => !/^[a-z]+(\.[A-Za-z0-9-]+)+$/.test(key))).toEqual([]);
  expect(new Set([...english.keys()].map((key) => key.split('.')[0])).size).toBeGreaterThan(10);
});

describe.each(LANGUAGES.map((language) => [language]))('in %s', (language) => {
  const messages = Object.entries(catalogueOf(language));

  test('there is exactly a message for every English one', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  test('every message is well formed and says something', () => {
    expect(offenders(messages, isWellFormed)).toEqual([]);
  });

  test('every message asks for the same values and tags as in English', () => {
    const asksTheSame = (source: string, key: string) =>
      withoutRepetitions(demands(source)).join() ===
      withoutRepetitions(demands(english.get(key) ?? '')).join();
    expect(offenders(messages, asksTheSame)).toEqual([]);
  });

  test('dates come already written, since a message knows no time zone', () => {
    expect(
      offenders(messages, (source) => demands(source).every((demand) => !demand.endsWith(': date'))),
    ).toEqual([]);
  });

  test('apostrophes and quotation marks are typographic', () => {
    const isTypographic = (source: string) => !/\w'\w|"\w/.test(source.replace(/'\{|\}'|''/g, ''));
    expect(offenders(messages, isTypographic)).toEqual([]);
  });
});
