import { InvariantError } from '@portico/kernel';
import { comparisonHolds } from './compare-values.ts';
import { no, presences, yes, type CompiledFeature, type Constraint } from './compiled-model.ts';
import type { AttributeOf, OptionSet, Rule } from './model.ts';

type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** The constraints that say the same as a rule, all under its source. */
export function compileRule(
  rule: Rule,
  features: readonly CompiledFeature[],
  source: number,
): readonly Constraint[] {
  switch (rule.kind) {
    case 'requires':
      return compileRequires(rule, features, source);
    case 'excludes':
      return compileExcludes(rule, features, source);
    case 'compare':
      return compileCompare(rule, features, source);
    case 'sum':
      return compileSum(rule, features, source);
  }
}

function compileRequires(rule: RuleOf<'requires'>, features: readonly CompiledFeature[], source: number) {
  const then = variablesOf(rule.then, features).map(yes);
  return variablesOf(rule.when, features).map((variable) => clause(source, [no(variable), ...then]));
}

function compileExcludes(rule: RuleOf<'excludes'>, features: readonly CompiledFeature[], source: number) {
  const then = variablesOf(rule.then, features);
  return variablesOf(rule.when, features).flatMap((left) =>
    then.map((right) => clause(source, left === right ? [no(left)] : [no(left), no(right)])),
  );
}

function compileCompare(rule: RuleOf<'compare'>, features: readonly CompiledFeature[], source: number) {
  const { left, operator, right } = rule;
  const lefts = presences(find(features, left.feature));
  if ('constant' in right) {
    return lefts
      .filter(({ option }) => !comparisonHolds(option.attributes[left.attribute], operator, right.constant))
      .map(({ variable }) => clause(source, [no(variable)]));
  }
  const rights = presences(find(features, right.feature));
  return lefts.flatMap((one) =>
    rights
      .filter(
        (other) =>
          !comparisonHolds(
            one.option.attributes[left.attribute],
            operator,
            other.option.attributes[right.attribute],
          ),
      )
      .map((other) =>
        clause(
          source,
          one.variable === other.variable ? [no(one.variable)] : [no(one.variable), no(other.variable)],
        ),
      ),
  );
}

function compileSum(rule: RuleOf<'sum'>, features: readonly CompiledFeature[], source: number) {
  const weights = new Map<number, number>();
  for (const term of rule.terms) addWeights(weights, term, features, 1);
  let bound = -toParts(rule.plus ?? 0);
  const without: number[] = [];
  if ('constant' in rule.atMost) bound += toParts(rule.atMost.constant);
  else without.push(...addWeights(weights, rule.atMost, features, -1));
  const grouped = features
    .filter(({ feature }) => feature.kind !== 'several')
    .map((compiled) => presences(compiled).map(({ variable }) => variable))
    .filter((variables) => variables.some((variable) => weights.has(variable)))
    .map((variables) => ({ variables, weights: variables.map((variable) => weights.get(variable) ?? 0) }));
  const inGroups = new Set(grouped.flatMap(({ variables }) => variables));
  const single = [...weights]
    .filter(([variable]) => !inGroups.has(variable))
    .map(([variable, weight]) => ({ variable, weight }));
  const linear: Constraint = { kind: 'linear', source, bound, grouped, single };
  return [linear, ...without.map((variable) => clause(source, [no(variable)]))];
}

/** Adds what each presence of a feature weighs; returns the variables whose option does not say. */
function addWeights(
  weights: Map<number, number>,
  { feature, attribute }: AttributeOf,
  features: readonly CompiledFeature[],
  sign: 1 | -1,
): readonly number[] {
  const silent: number[] = [];
  for (const { variable, option, times } of presences(find(features, feature))) {
    const value = option.attributes[attribute];
    if (typeof value !== 'number') {
      silent.push(variable);
      continue;
    }
    const weight = sign * toParts(value) * (option.quantity ?? 1) * times;
    weights.set(variable, (weights.get(variable) ?? 0) + weight);
  }
  return silent;
}

/** Attributes are summed in whole thousandths, so that 0.1 + 0.2 is 0.3. */
function toParts(value: number): number {
  return Math.round(value * 1_000);
}

function variablesOf(set: OptionSet, features: readonly CompiledFeature[]): readonly number[] {
  return presences(find(features, set.feature))
    .filter(({ option }) => set.options.includes(option.key))
    .map(({ variable }) => variable);
}

function find(features: readonly CompiledFeature[], key: string): CompiledFeature {
  const found = features.find(({ feature }) => feature.key === key);
  if (found === undefined)
    throw new InvariantError('unknown-feature', `A rule names the unknown feature "${key}".`);
  return found;
}

function clause(source: number, literals: readonly number[]): Constraint {
  return { kind: 'clause', source, literals };
}
