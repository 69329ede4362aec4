import { describe, expect, test } from 'vitest';
import { type AttributeDefinition, factsOf, tellingFactsOf } from './attribute.ts';

const definitions: AttributeDefinition[] = [
  { code: 'socket', name: 'Socket', type: 'text', telling: true },
  { code: 'tdp', name: 'Thermal design power', type: 'number', unit: 'W', telling: true },
  { code: 'ecc', name: 'ECC', type: 'boolean', telling: false },
];

describe('factsOf', () => {
  test('keeps the order of the definitions and leaves out what is unknown or of another type', () => {
    const facts = factsOf(definitions, { ecc: true, tdp: 'a lot', socket: 'AM5', weight: 3 });
    expect(facts.map((fact) => [fact.definition.code, fact.value])).toEqual([
      ['socket', 'AM5'],
      ['ecc', true],
    ]);
  });
});

describe('tellingFactsOf', () => {
  test('stops at the limit', () => {
    expect(tellingFactsOf(definitions, { socket: 'AM5', tdp: 65, ecc: true }, 1)).toHaveLength(1);
  });
});
