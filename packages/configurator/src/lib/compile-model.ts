import type { CompiledFeature, CompiledModel, Constraint, Source } from './compiled-model.ts';
import { compileRule } from './compile-rule.ts';
import type { Feature, Model } from './model.ts';

const compiledModels = new WeakMap<Model, CompiledModel>();

/** Turns a model into variables and constraints, once for each model object. */
export function compileModel(model: Model): CompiledModel {
  const known = compiledModels.get(model);
  if (known !== undefined) return known;
  const compiled = compile(model);
  compiledModels.set(model, compiled);
  return compiled;
}

function compile(model: Model): CompiledModel {
  const groups: (readonly number[])[] = [];
  const constraints: Constraint[] = [];
  const sources: Source[] = [];
  let variableCount = 0;
  const features = model.features.map((feature) => {
    const compiled = compileFeature(feature, variableCount);
    variableCount += compiled.options.length + compiled.counts.length + (compiled.none === undefined ? 0 : 1);
    if (feature.kind === 'several') {
      constraints.push(...countConstraints(feature, compiled.options, sources.length));
      sources.push({ kind: 'count', feature: feature.key });
    } else {
      const none = compiled.none === undefined ? [] : [compiled.none];
      groups.push([...compiled.options, ...none, ...compiled.counts.map(({ variable }) => variable)]);
    }
    return compiled;
  });
  for (const rule of model.rules) {
    constraints.push(...compileRule(rule, features, sources.length));
    sources.push({ kind: 'rule', rule: rule.key });
  }
  return { model, features, variableCount, groups, constraints, sources };
}

function compileFeature(feature: Feature, first: number): CompiledFeature {
  switch (feature.kind) {
    case 'one':
    case 'several':
      return {
        feature,
        options: feature.options.map((_, index) => first + index),
        none: undefined,
        counts: [],
      };
    case 'optional':
      return {
        feature,
        options: feature.options.map((_, index) => first + index),
        none: first + feature.options.length,
        counts: [],
      };
    case 'quantity': {
      const length = feature.max - feature.min + 1;
      const counts = Array.from({ length }, (_, index) => ({
        variable: first + index,
        count: feature.min + index,
      }));
      return { feature, options: [], none: undefined, counts };
    }
  }
}

function countConstraints(
  feature: Extract<Feature, { kind: 'several' }>,
  variables: readonly number[],
  source: number,
): readonly Constraint[] {
  const weigh = (weight: number) => variables.map((variable) => ({ variable, weight }));
  return [
    { kind: 'linear', source, bound: feature.max, grouped: [], single: weigh(1) },
    { kind: 'linear', source, bound: -feature.min, grouped: [], single: weigh(-1) },
  ];
}
