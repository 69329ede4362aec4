import { z } from 'zod';
import { MODEL_LIMITS } from './model-limits.ts';
import type { Model } from './model.ts';

// Made on first use: a browser that only evaluates models does not carry the schema.
let schema: z.ZodType<Model> | undefined;

/** The shape of a model in JSON, every field of it. */
export function modelSchema(): z.ZodType<Model> {
  schema ??= makeSchema();
  return schema;
}

function makeSchema(): z.ZodType<Model> {
  const key = z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/)
    .refine(isOwnName);
  const attribute = z.string().min(1).max(80).refine(isOwnName);
  const name = z.string().trim().min(1).max(200);
  const number = z.number().min(-1e9).max(1e9);
  const value = z.union([number, z.string().max(200), z.boolean(), z.array(z.string().max(200)).max(200)]);
  const option = z.strictObject({
    key,
    name,
    productId: z.string().min(1).exactOptional(),
    sku: z.string().min(1).exactOptional(),
    quantity: z.int().min(1).max(MODEL_LIMITS.count).exactOptional(),
    attributes: z.record(attribute, value),
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
  const attributeOf = z.strictObject({ feature: key, attribute });
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
        key: attribute,
        name,
        unit: z.string().max(20).exactOptional(),
        telling: z.boolean().exactOptional(),
      }),
    ),
    features: z.array(feature).min(1).max(MODEL_LIMITS.features),
    rules: z.array(rule).max(MODEL_LIMITS.rules),
  });
}

/** Answers and attributes are looked up by name in plain objects, which must not find `constructor` there. */
function isOwnName(name: string): boolean {
  return !(name in {});
}
