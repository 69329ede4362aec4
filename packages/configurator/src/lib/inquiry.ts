import { choiceLiterals } from './choice-literals.ts';
import type { Choice, Choices, Restrictions } from './choices.ts';
import { compileModel } from './compile-model.ts';
import { no, requireFeature, type CompiledFeature, type CompiledModel } from './compiled-model.ts';
import type { Cause } from './evaluation.ts';
import type { Model } from './model.ts';
import { solve, type Solution } from './solver.ts';

/** A cause that can be left out of a question, and what it contributes: literals, or the constraints of a source. */
export type Element = {
  readonly cause: Cause;
  readonly literals: readonly number[];
  readonly source: number | undefined;
};

/** A model with restrictions and choices, ready to be asked. */
export type Inquiry = {
  readonly compiled: CompiledModel;
  readonly choices: ReadonlyMap<string, Element>;
  /** What is not for the chooser to change: restrictions first, then rules, then counts. */
  readonly given: readonly Element[];
};

/** Prepares a model for questions. Throws InvariantError for choices or restrictions that do not fit the model. */
export function inquire(model: Model, restrictions: Restrictions, choices: Choices): Inquiry {
  const compiled = compileModel(model);
  const elements = new Map<string, Element>();
  for (const compiledFeature of compiled.features) {
    const { key } = compiledFeature.feature;
    const choice = choices[key];
    if (choice !== undefined) elements.set(key, choiceElement(compiledFeature, choice));
  }
  return {
    compiled,
    choices: elements,
    given: [...restrictionElements(compiled, restrictions), ...sourceElements(compiled)],
  };
}

/** The element of a choice. */
export function choiceElement(compiled: CompiledFeature, choice: Choice): Element {
  const cause: Cause = { kind: 'choice', feature: compiled.feature.key, choice };
  return { cause, literals: choiceLiterals(compiled, choice), source: undefined };
}

/** A solution in which the elements and `wanted` hold; nothing else of the model's rules counts. */
export function solveWith(
  { compiled }: Inquiry,
  elements: readonly Element[],
  wanted: readonly number[],
  costs?: readonly Float64Array[],
): Solution | undefined {
  const active = new Uint8Array(compiled.sources.length);
  const assumptions = [...wanted];
  for (const { literals, source } of elements) {
    if (source !== undefined) active[source] = 1;
    for (const literal of literals) assumptions.push(literal);
  }
  return solve(compiled, {
    assumptions,
    active: (source) => active[source] === 1,
    ...(costs !== undefined && { costs }),
  });
}

function restrictionElements(
  compiled: CompiledModel,
  { allowed = {}, locked = {} }: Restrictions,
): readonly Element[] {
  const elements: Element[] = [];
  for (const [feature, keys] of Object.entries(allowed)) {
    const compiledFeature = requireFeature(compiled, feature);
    elements.push({
      cause: { kind: 'allowed', feature },
      literals: forbiddenLiterals(compiledFeature, new Set(keys)),
      source: undefined,
    });
  }
  for (const [feature, choice] of Object.entries(locked)) {
    const literals = choiceLiterals(requireFeature(compiled, feature), choice);
    elements.push({ cause: { kind: 'locked', feature }, literals, source: undefined });
  }
  return elements;
}

function forbiddenLiterals(
  { feature, options, counts }: CompiledFeature,
  allowed: ReadonlySet<string>,
): readonly number[] {
  if (feature.kind === 'quantity') {
    if (allowed.has(feature.options[0].key)) return [];
    return counts.filter(({ count }) => count > 0).map(({ variable }) => no(variable));
  }
  return feature.options.flatMap(({ key }, index) => {
    const variable = options[index];
    return variable === undefined || allowed.has(key) ? [] : [no(variable)];
  });
}

function sourceElements(compiled: CompiledModel): readonly Element[] {
  return compiled.sources.map((source, index) => ({
    cause: source.kind === 'rule' ? source : toCountCause(compiled, source.feature),
    literals: [],
    source: index,
  }));
}

function toCountCause(compiled: CompiledModel, key: string): Cause {
  const { feature } = requireFeature(compiled, key);
  return feature.kind === 'several'
    ? { kind: 'count', feature: key, min: feature.min, max: feature.max }
    : { kind: 'count', feature: key, min: 0, max: feature.options.length };
}
