import fc from 'fast-check';
import type { Choice, Choices, Feature, Model, Option, Restrictions, Rule } from '../src/index.ts';

/** A small model of any shape, with restrictions and choices that fit it but need not be valid. */
export type Case = { readonly model: Model; readonly restrictions: Restrictions; readonly choices: Choices };

const value = fc.integer({ min: -1, max: 4 });
const attributes = fc.record(
  {
    a: value,
    b: value,
    watts: fc.constantFrom(0.1, 0.2, 0.3, 1, 2),
    word: fc.constantFrom('x', 'y'),
    words: fc.subarray(['x', 'y']),
  },
  { requiredKeys: [] },
);

/** The models that properties are tried on: up to four features of every kind, up to five rules of every kind. */
export const someCase: fc.Arbitrary<Case> = fc
  .array(fc.constantFrom('one', 'optional', 'several', 'quantity'), { minLength: 2, maxLength: 4 })
  .chain((kinds) => fc.tuple(...kinds.map((kind, index) => someFeature(kind, `f${index}`))))
  .chain((features) =>
    fc.record({
      model: fc.array(someRule(features), { maxLength: 5 }).map((rules): Model => ({
        format: 1,
        name: 'Model',
        base: { productId: 'base' },
        attributes: [],
        features,
        rules: rules.map((rule, index) => ({ ...rule, key: `r${index}` })),
      })),
      choices: someChoices(features),
      restrictions: someRestrictions(features),
    }),
  );

function someFeature(kind: Feature['kind'], key: string): fc.Arbitrary<Feature> {
  const name = key;
  if (kind === 'quantity') {
    return fc
      .record({
        option: someOption(`${key}o0`),
        min: fc.integer({ min: 0, max: 1 }),
        more: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ option, min, more }): Feature => ({
        kind,
        key,
        name,
        min,
        max: min + more,
        options: [option],
      }));
  }
  return fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc
      .record({
        options: fc.tuple(...Array.from({ length: count }, (_, index) => someOption(`${key}o${index}`))),
        min: fc.integer({ min: 0, max: count }),
        more: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ options, min, more }): Feature =>
        kind === 'several'
          ? { kind, key, name, min, max: min + more, options }
          : { kind, key, name, options },
      ),
  );
}

function someOption(key: string): fc.Arbitrary<Option> {
  return fc
    .record({ attributes, quantity: fc.integer({ min: 1, max: 2 }) })
    .map((option): Option => ({ ...option, key, name: key, productId: `p-${key}` }));
}

function someRule(features: readonly Feature[]): fc.Arbitrary<Rule> {
  const set = fc.constantFrom(...features).chain((feature) =>
    fc
      .subarray(
        feature.options.map(({ key }) => key),
        { minLength: 1 },
      )
      .map((options) => ({ feature: feature.key, options })),
  );
  const attributeOf = (...names: string[]) =>
    fc.record({
      feature: fc.constantFrom(...features.map(({ key }) => key)),
      attribute: fc.constantFrom(...names),
    });
  const key = fc.constant('r');
  return fc.oneof(
    fc.record({ kind: fc.constant('requires' as const), key, when: set, then: set }),
    fc.record({ kind: fc.constant('excludes' as const), key, when: set, then: set }),
    fc.record({
      kind: fc.constant('compare' as const),
      key,
      left: attributeOf('a', 'b'),
      operator: fc.constantFrom(
        '=' as const,
        '!=' as const,
        '<' as const,
        '<=' as const,
        '>' as const,
        '>=' as const,
      ),
      right: fc.oneof(attributeOf('a', 'b'), fc.record({ constant: value })),
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      key,
      left: attributeOf('word'),
      operator: fc.constant('in' as const),
      right: attributeOf('words'),
    }),
    fc.record({
      kind: fc.constant('sum' as const),
      key,
      terms: fc.array(attributeOf('a', 'watts'), { minLength: 1, maxLength: 3 }),
      plus: fc.constantFrom(0, 0.1, 1),
      atMost: fc.oneof(attributeOf('b', 'watts'), fc.record({ constant: fc.constantFrom(0.3, 1, 2, 3, 5) })),
    }),
  );
}

function someChoices(features: readonly Feature[]): fc.Arbitrary<Choices> {
  return fc
    .tuple(...features.map((feature) => fc.option(someChoice(feature), { nil: undefined, freq: 3 })))
    .map((answers) => toRecord(features, answers));
}

function someRestrictions(features: readonly Feature[]): fc.Arbitrary<Restrictions> {
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  return fc.record({
    allowed: fc
      .tuple(...features.map((feature) => rarely(fc.subarray(feature.options.map(({ key }) => key)))))
      .map((answers) => toRecord(features, answers)),
    locked: fc
      .tuple(...features.map((feature) => rarely(someChoice(feature))))
      .map((answers) => toRecord(features, answers)),
  });
}

function someChoice(feature: Feature): fc.Arbitrary<Choice> {
  const keys = feature.options.map(({ key }) => key);
  switch (feature.kind) {
    case 'one':
      return fc.constantFrom(...keys);
    case 'optional':
      return fc.constantFrom(...keys, null);
    case 'several':
      return fc.subarray(keys);
    case 'quantity':
      return fc.integer({ min: feature.min, max: feature.max });
  }
}

function toRecord<Value>(
  features: readonly Feature[],
  values: readonly (Value | undefined)[],
): Record<string, Value> {
  return Object.fromEntries(
    features.flatMap(({ key }, index) => {
      const found = values[index];
      return found === undefined ? [] : [[key, found]];
    }),
  );
}
