import type { AttributeDefinition, AttributeValue } from '@portico/catalog';
import { createTranslator } from '@portico/messages';
import { describe, expect, test } from 'vitest';

import { factValue, shortFacts } from './fact-words.ts';

const english = createTranslator({ locale: 'en', timeZone: 'UTC' });
const german = createTranslator({ locale: 'de', timeZone: 'UTC' });

function fact(value: AttributeValue, more: Partial<AttributeDefinition> = {}) {
  return { definition: { code: 'x', name: 'Cores', type: 'number' as const, telling: true, ...more }, value };
}

describe('factValue', () => {
  test.each([
    [fact(1350.5, { unit: 'mm' }), '1,350.5 mm', '1.350,5 mm'],
    [fact(true), 'Yes', 'Ja'],
    [fact(['AM4', 'AM5']), 'AM4 and AM5', 'AM4 und AM5'],
    [fact('LGA 1700'), 'LGA 1700', 'LGA 1700'],
  ])('%j', (known, inEnglish, inGerman) => {
    expect(factValue(known, english)).toBe(inEnglish);
    expect(factValue(known, german)).toBe(inGerman);
  });
});

describe('shortFacts', () => {
  test('names bare counts and what is so, and passes over what is not', () => {
    const facts = [
      fact('AM5'),
      fact(8),
      fact(65, { unit: 'W' }),
      fact(true, { name: 'Fanless' }),
      fact(false, { name: 'Lit' }),
    ];
    expect(shortFacts(facts, english)).toBe('AM5 · Cores 8 · 65 W · Fanless');
  });
});
