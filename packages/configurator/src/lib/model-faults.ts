import type { Fault, Faults } from '@portico/kernel';
import { MODEL_LIMITS } from './model-limits.ts';
import type { AttributeOf, Model, OptionSet } from './model.ts';

/**
 * What is wrong with a model whose shape is right: keys that repeat, rules that name what is not there, counts that
 * cannot be met, more options than may be. Each with its path below `path`.
 */
export function findModelFaults(model: Model, path: string): Faults {
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
