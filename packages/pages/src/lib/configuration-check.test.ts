import type { Model } from '@portico/configurator';
import { describe, expect, it } from 'vitest';
import { configurationCheckOf, type KnownModel } from './configuration-check.ts';

const option = (key: string, productId: string) => ({ key, name: key, productId, attributes: {} });

const model: Model = {
  format: 1,
  name: 'Desk 1',
  base: { productId: 'desk' },
  attributes: [],
  features: [
    {
      kind: 'one',
      key: 'memory',
      name: 'Memory',
      options: [option('m16', 'ram-16'), { ...option('m32', 'ram-16'), quantity: 2 }],
    },
    { kind: 'optional', key: 'card', name: 'Card', options: [option('c1', 'card-1')] },
  ],
  rules: [
    {
      kind: 'requires',
      key: 'card-needs-m32',
      when: { feature: 'card', options: ['c1'] },
      then: { feature: 'memory', options: ['m32'] },
    },
  ],
};

const known: KnownModel = { name: 'Desk 1', version: 4, isRetired: false, model };
const check = configurationCheckOf(new Map([['model-1', known]]));

function find(choices: Record<string, string | null>, restrictions = {}) {
  return check({ modelId: 'model-1', choices, restrictions });
}

describe('configurationCheckOf', () => {
  it('finds a sound configuration with its parts, equal products added up', () => {
    expect(find({ memory: 'm32', card: 'c1' })).toEqual({
      kind: 'sound',
      modelVersion: 4,
      parts: [
        { productId: 'desk', quantity: 1 },
        { productId: 'ram-16', quantity: 2 },
        { productId: 'card-1', quantity: 1 },
      ],
    });
  });

  it('finds choices unsound that the model rules out, leaves open, or does not have', () => {
    expect(find({ memory: 'm16', card: 'c1' })).toMatchObject({
      kind: 'unsound',
      faults: [{ code: 'choices-conflict' }],
    });
    expect(find({ card: null })).toMatchObject({
      kind: 'unsound',
      faults: [{ path: 'choices.memory', code: 'choice-missing' }],
    });
    expect(find({ memory: 'm64', card: null })).toMatchObject({ kind: 'unsound' });
  });

  it('finds restrictions unsound that rule out what is approved', () => {
    expect(find({ memory: 'm16', card: null }, { allowed: { memory: ['m32'] } })).toMatchObject({
      kind: 'unsound',
    });
  });

  it('knows a retired model by its name, and others not at all', () => {
    const retired = configurationCheckOf(new Map([['model-1', { ...known, isRetired: true }]]));
    const configuration = { modelId: 'model-1', choices: {}, restrictions: {} };
    expect(retired(configuration)).toEqual({ kind: 'retired-model', modelName: 'Desk 1' });
    expect(check({ ...configuration, modelId: 'model-2' })).toEqual({ kind: 'unknown-model' });
  });
});
