import { err, ok, type Fault, type Faults, type Result } from '@portico/kernel';
import { z } from 'zod';
import type { AttributeOf, Model, OptionSet } from './model.ts';

/** The most features that a model may have, and the most options over all of them. */
export const MODEL_LIMITS = { features: 200, options: 2_000, rules: 2_000, count: 1_000 } as const;

/**
 * Reads a model out of untrusted JSON. Every fault carries its path (`features.2.options.0.key`): shapes and types
 * first, then keys that repeat, names that lead nowhere, and counts that cannot be met.
 */
export function parseModel(input: unknown, path = 'model'): Result<Model, Faults> {
  const parsed = modelSchema().safeParse(input);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue): Fault => toFault(issue, path)));
  }
  const faults = findModelFaults(parsed.data, path);
  return faults.length > 0 ? err(faults) : ok(parsed.data);
}

// Made on first use: a browser that only evaluates models does not carry the schema.
let schema: z.ZodType<Model> | undefined;

function modelSchema(): z.ZodType<Model> {
  schema ??= makeSchema();
  return schema;
}

function makeSchema(): z.ZodType<Model> {
  const key = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/);
  const name = z.string().trim().min(1).max(200);
  const number = z.number().min(-1e9).max(1e9);
  const value = z.union([number, z.string().max(200), z.boolean(), z.array(z.string().max(200)).max(200)]);
  const option = z.strictObject({
    key,
    name,
    productId: z.string().min(1).exactOptional(),
    sku: z.string().min(1).exactOptional(),
    quantity: z.int().min(1).max(MODEL_LIMITS.count).exactOptional(),
    attributes: z.record(z.string(), value),
  });
  const options = z.array(option).min(1).max(MODEL_LIMITS.options);
  const count = z.int().min(0).max(MODEL_LIMITS.count);
  const feature = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), key, name, options }),
    z.strictObject({ kind: z.literal('optional'), key, name, options }),
    z.strictObject({ kind: z.literal('several'), key, name, min: count, max: count, options }),
    z.strictObject({
      kind: z.literal('quantity'),
      key,
      name,
      min: count,
      max: count,
      options: z.tuple([option]),
    }),
  ]);
  const optionSet = z.strictObject({ feature: key, options: z.array(key).min(1) });
  const attributeOf = z.strictObject({ feature: key, attribute: z.string().min(1) });
  const rule = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('requires'), key, when: optionSet, then: optionSet }),
    z.strictObject({ kind: z.literal('excludes'), key, when: optionSet, then: optionSet }),
    z.strictObject({
      kind: z.literal('compare'),
      key,
      left: attributeOf,
      operator: z.enum(['=', '!=', '<', '<=', '>', '>=', 'in']),
      right: z.union([attributeOf, z.strictObject({ constant: value })]),
    }),
    z.strictObject({
      kind: z.literal('sum'),
      key,
      terms: z.array(attributeOf).min(1),
      plus: number.exactOptional(),
      atMost: z.union([attributeOf, z.strictObject({ constant: number })]),
    }),
  ]);
  return z.strictObject({
    format: z.literal(1),
    name,
    base: z.strictObject({ productId: z.string().min(1), sku: z.string().min(1).exactOptional() }),
    attributes: z.array(
      z.strictObject({
        key: z.string().min(1),
        name,
        unit: z.string().max(20).exactOptional(),
        telling: z.boolean().exactOptional(),
      }),
    ),
    features: z.array(feature).min(1).max(MODEL_LIMITS.features),
    rules: z.array(rule).max(MODEL_LIMITS.rules),
  });
}

function toFault(issue: z.core.$ZodIssue, path: string): Fault {
  const place = [path, ...issue.path.map(String)].join('.');
  return { path: place, code: 'model-malformed', values: { problem: issue.message } };
}

function findModelFaults(model: Model, path: string): Faults {
  return [
    ...findRepeated(model.features, `${path}.features`),
    ...findRepeated(model.rules, `${path}.rules`),
    ...findTooMany(model, path),
    ...model.features.flatMap((feature, index) => {
      const here = `${path}.features.${index}`;
      return [...findRepeated(feature.options, `${here}.options`), ...findCountFaults(feature, here)];
    }),
    ...model.rules.flatMap((rule, index) => findRuleFaults(model, rule, `${path}.rules.${index}`)),
  ];
}

function findRepeated(items: readonly { readonly key: string }[], path: string): Faults {
  const seen = new Set<string>();
  return items.flatMap(({ key }, index): Faults => {
    if (seen.has(key)) return [{ path: `${path}.${index}.key`, code: 'key-repeated', values: { key } }];
    seen.add(key);
    return [];
  });
}

function findTooMany(model: Model, path: string): Faults {
  const options = model.features.reduce((sum, feature) => sum + feature.options.length, 0);
  if (options <= MODEL_LIMITS.options) return [];
  return [
    {
      path: `${path}.features`,
      code: 'options-too-many',
      values: { count: options, max: MODEL_LIMITS.options },
    },
  ];
}

function findCountFaults(feature: Model['features'][number], path: string): Faults {
  if (feature.kind !== 'several' && feature.kind !== 'quantity') return [];
  const { min, max } = feature;
  if (min > max) return [{ path: `${path}.min`, code: 'count-reversed', values: { min, max } }];
  if (feature.kind === 'several' && min > feature.options.length) {
    return [
      { path: `${path}.min`, code: 'count-unreachable', values: { min, count: feature.options.length } },
    ];
  }
  return [];
}

function findRuleFaults(model: Model, rule: Model['rules'][number], path: string): Faults {
  switch (rule.kind) {
    case 'requires':
    case 'excludes':
      return [
        ...findSetFaults(model, rule.when, `${path}.when`),
        ...findSetFaults(model, rule.then, `${path}.then`),
      ];
    case 'compare':
      return [
        ...findOperandFaults(model, rule.left, `${path}.left`),
        ...('constant' in rule.right ? [] : findOperandFaults(model, rule.right, `${path}.right`)),
      ];
    case 'sum':
      return [
        ...rule.terms.flatMap((term, index) => findOperandFaults(model, term, `${path}.terms.${index}`)),
        ...('constant' in rule.atMost ? [] : findOperandFaults(model, rule.atMost, `${path}.atMost`)),
      ];
  }
}

function findSetFaults(model: Model, set: OptionSet, path: string): Faults {
  const feature = model.features.find(({ key }) => key === set.feature);
  if (feature === undefined) return [unknownFeature(set.feature, `${path}.feature`)];
  return set.options.flatMap((key, index): Faults => {
    if (feature.options.some((option) => option.key === key)) return [];
    return [
      {
        path: `${path}.options.${index}`,
        code: 'option-unknown',
        values: { feature: feature.name, option: key },
      },
    ];
  });
}

function findOperandFaults(model: Model, operand: AttributeOf, path: string): Faults {
  const feature = model.features.find(({ key }) => key === operand.feature);
  if (feature === undefined) return [unknownFeature(operand.feature, `${path}.feature`)];
  if (feature.options.some(({ attributes }) => operand.attribute in attributes)) return [];
  return [
    {
      path: `${path}.attribute`,
      code: 'attribute-unknown',
      values: { feature: feature.name, attribute: operand.attribute },
    },
  ];
}

function unknownFeature(feature: string, path: string): Fault {
  return { path, code: 'feature-unknown', values: { feature } };
}
