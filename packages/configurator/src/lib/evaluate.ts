import { choiceLiterals, isSameChoice } from './choice-literals.ts';
import { isAnswered } from './choose.ts';
import type { Choice, Choices, Restrictions } from './choices.ts';
import { requireFeature, yes, type CompiledFeature } from './compiled-model.ts';
import type { Cause, ChoicesVerdict, Evaluation, FeatureState, OptionState, Standing } from './evaluation.ts';
import { inquire, solveWith, type Element, type Inquiry } from './inquiry.ts';
import { irreducible } from './irreducible.ts';
import type { Model } from './model.ts';
import type { Solution } from './solver.ts';

/**
 * Where every option stands. An option that is not chosen is available exactly if the choices, with it chosen in
 * place of its feature's answer (for a `several`: beside what is in it), are still part of some valid complete
 * configuration; otherwise an irreducible set of causes says why not. Same input, same answer, anywhere.
 *
 * Throws InvariantError for choices or restrictions that do not fit the model; `parseChoices` finds those before.
 */
export function evaluate(model: Model, restrictions: Restrictions, choices: Choices): Evaluation {
  const inquiry = inquire(model, restrictions, choices);
  return {
    ...judge(inquiry, choices),
    features: inquiry.compiled.features.map((compiled) =>
      featureState(inquiry, compiled, choices, restrictions),
    ),
  };
}

/** {@link evaluate} for one feature: what a page asks that shows one at a time. */
export function evaluateFeature(
  model: Model,
  restrictions: Restrictions,
  choices: Choices,
  feature: string,
): FeatureState {
  const inquiry = inquire(model, restrictions, choices);
  return featureState(inquiry, requireFeature(inquiry.compiled, feature), choices, restrictions);
}

/** {@link evaluate} without the options: whether the choices are valid and complete, and if not, what is in conflict. */
export function judgeChoices(model: Model, restrictions: Restrictions, choices: Choices): ChoicesVerdict {
  return judge(inquire(model, restrictions, choices), choices);
}

function judge(inquiry: Inquiry, choices: Choices): ChoicesVerdict {
  const everything = [...inquiry.given, ...inquiry.choices.values()];
  const valid = solveWith(inquiry, everything, []) !== undefined;
  return {
    valid,
    complete:
      valid && inquiry.compiled.features.every(({ feature }) => isAnswered(feature, choices[feature.key])),
    conflict: valid
      ? []
      : causesOf(irreducible(everything, (kept) => solveWith(inquiry, kept, []) === undefined)),
  };
}

/** What stands in the way of a choice: an irreducible set of causes, or none where it is possible. */
function whyNot(inquiry: Inquiry, feature: CompiledFeature, choice: Choice): readonly Cause[] {
  const wanted = choiceLiterals(feature, choice);
  const elements = elementsBeside(inquiry, feature);
  if (solveWith(inquiry, elements, wanted) !== undefined) return [];
  return causesOf(irreducible(elements, (kept) => solveWith(inquiry, kept, wanted) === undefined));
}

function featureState(
  inquiry: Inquiry,
  compiled: CompiledFeature,
  choices: Choices,
  restrictions: Restrictions,
): FeatureState {
  const { feature } = compiled;
  const choice = choices[feature.key];
  const ask = new FeatureQuestions(inquiry, compiled);
  const state = {
    key: feature.key,
    ...(choice !== undefined && { choice }),
    locked: restrictions.locked?.[feature.key] !== undefined,
  };
  if (feature.kind === 'quantity') {
    const counts = compiled.counts.map(({ count }) => ({ count, ...ask.countStanding(count, choice) }));
    return { ...state, options: [], counts };
  }
  return { ...state, options: feature.options.map(({ key }) => optionState(ask, compiled, key, choice)) };
}

function optionState(
  ask: FeatureQuestions,
  { feature }: CompiledFeature,
  key: string,
  choice: Choice | undefined,
): OptionState {
  if (typeof choice === 'object' && choice !== null) {
    if (!choice.includes(key)) return { key, ...ask.standing([...choice, key]) };
    return { key, state: 'chosen', removal: ask.standing(choice.filter((other) => other !== key)) };
  }
  if (choice !== key) return { key, ...ask.standing(feature.kind === 'several' ? [key] : key) };
  return feature.kind === 'optional'
    ? { key, state: 'chosen', removal: ask.standing(null) }
    : { key, state: 'chosen' };
}

/** Asks about the answers of one feature; a solution found for one answer may witness others. */
class FeatureQuestions {
  readonly #inquiry: Inquiry;
  readonly #compiled: CompiledFeature;
  readonly #elements: readonly Element[];
  readonly #witnesses: Solution[] = [];

  constructor(inquiry: Inquiry, compiled: CompiledFeature) {
    this.#inquiry = inquiry;
    this.#compiled = compiled;
    this.#elements = elementsBeside(inquiry, compiled);
  }

  standing(choice: Choice): Standing {
    const wanted = choiceLiterals(this.#compiled, choice);
    if (this.#witnesses.some((solution) => wanted.every((literal) => holdsIn(solution, literal)))) {
      return { state: 'available' };
    }
    const solution = solveWith(this.#inquiry, this.#elements, wanted);
    if (solution !== undefined) {
      this.#witnesses.push(solution);
      return { state: 'available' };
    }
    return { state: 'blocked', because: whyNot(this.#inquiry, this.#compiled, choice) };
  }

  countStanding(count: number, choice: Choice | undefined): { readonly state: 'chosen' } | Standing {
    return isSameChoice(count, choice) ? { state: 'chosen' } : this.standing(count);
  }
}

function holdsIn(solution: Solution, literal: number): boolean {
  return solution[literal >> 1] === (literal === yes(literal >> 1) ? 1 : 0);
}

/** All but the feature's own answer: the approved specification on it first, so that it is named before rules are. */
function elementsBeside({ given, choices }: Inquiry, { feature }: CompiledFeature): readonly Element[] {
  const own = given.filter(
    ({ cause }) => cause.kind !== 'rule' && cause.kind !== 'choice' && cause.feature === feature.key,
  );
  const others = [...choices.values()].filter(
    ({ cause }) => cause.kind === 'choice' && cause.feature !== feature.key,
  );
  return [...own, ...given.filter((element) => !own.includes(element)), ...others];
}

function causesOf(elements: readonly Element[]): readonly Cause[] {
  return elements.map(({ cause }) => cause);
}
