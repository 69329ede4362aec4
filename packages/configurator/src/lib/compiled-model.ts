import { InvariantError } from '@portico/kernel';
import type { Feature, Model, Option } from './model.ts';

/**
 * A model in yes-or-no variables: one for each option, one for "nothing" of an `optional` feature, one for each
 * count of a `quantity`. A literal is `2 × variable` for yes and `2 × variable + 1` for no.
 */
export type CompiledModel = {
  readonly model: Model;
  readonly features: readonly CompiledFeature[];
  readonly variableCount: number;
  /** Variables of which exactly one is true. */
  readonly groups: readonly (readonly number[])[];
  readonly constraints: readonly Constraint[];
  /** What can be left out to see whether something is possible without it; a constraint names its own by index. */
  readonly sources: readonly Source[];
};

/** Where a constraint comes from. */
export type Source =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'count'; readonly feature: string };

/** At least one literal holds; or the sum of what the true variables weigh is at most `bound` (integers). */
export type Constraint =
  | { readonly kind: 'clause'; readonly source: number; readonly literals: readonly number[] }
  | {
      readonly kind: 'linear';
      readonly source: number;
      readonly bound: number;
      /** Variables of which exactly one is true, each with its weight. */
      readonly grouped: readonly {
        readonly variables: readonly number[];
        readonly weights: readonly number[];
      }[];
      readonly single: readonly { readonly variable: number; readonly weight: number }[];
    };

/** A feature's variables: `options[i]` for its i-th option; those of counts stand in `counts`. */
export type CompiledFeature = {
  readonly feature: Feature;
  readonly options: readonly number[];
  readonly none: number | undefined;
  readonly counts: readonly { readonly variable: number; readonly count: number }[];
};

/** The literal that says yes to a variable. */
export function yes(variable: number): number {
  return variable * 2;
}

/** The literal that says no to a variable. */
export function no(variable: number): number {
  return variable * 2 + 1;
}

/** The compiled feature of that key; throws InvariantError where the model has none. */
export function requireFeature(compiled: CompiledModel, key: string): CompiledFeature {
  const found = compiled.features.find(({ feature }) => feature.key === key);
  if (found === undefined) throw new InvariantError('unknown-feature', `The model has no feature "${key}".`);
  return found;
}

/** The variable of an option; throws InvariantError where the feature has none of that key or is a quantity. */
export function requireOptionVariable({ feature, options }: CompiledFeature, key: string): number {
  const variable = options[feature.options.findIndex((option) => option.key === key)];
  if (variable === undefined) {
    throw new InvariantError('unknown-option', `Feature "${feature.key}" has no option "${key}" to choose.`);
  }
  return variable;
}

/** Every way to have something of a feature: the variable, the option it stands for, and how many times. */
export function presences(
  compiled: CompiledFeature,
): readonly { readonly variable: number; readonly option: Option; readonly times: number }[] {
  const { feature, options, counts } = compiled;
  if (feature.kind === 'quantity') {
    const option = feature.options[0];
    return counts
      .filter(({ count }) => count > 0)
      .map(({ variable, count }) => ({ variable, option, times: count }));
  }
  return feature.options.flatMap((option, index) => {
    const variable = options[index];
    return variable === undefined ? [] : [{ variable, option, times: 1 }];
  });
}
