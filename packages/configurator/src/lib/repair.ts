import { choiceLiterals, isSameChoice, readChoice } from './choice-literals.ts';
import type { Choice, Choices, Restrictions } from './choices.ts';
import { no, requireFeature, yes, type CompiledFeature } from './compiled-model.ts';
import type { Change, Repair } from './evaluation.ts';
import { choiceElement, inquire, solveWith, type Element, type Inquiry } from './inquiry.ts';
import { irreducible } from './irreducible.ts';
import { mostKept, variableLosses } from './losses.ts';
import type { Model } from './model.ts';
import { choiceCost, variableCosts, type OptionCost } from './option-cost.ts';
import type { Solution } from './solver.ts';

/** The answer that somebody wants for a feature. */
export type Wish = { readonly feature: string; readonly choice: Choice };

/**
 * The fewest changes of other answers that make a wish possible; among equally few those that take the least away
 * (an option left out counts two, a cheaper one in its place or a piece fewer one), and among those the cheapest:
 * what one button can do. Without a wish, the fewest changes that make invalid choices valid. Restrictions and rules stay;
 * `undefined` where nothing the chooser may change would do. Answers that were open stay open.
 */
export function repair(
  model: Model,
  restrictions: Restrictions,
  choices: Choices,
  wish: Wish | undefined,
  cost: OptionCost,
): Repair | undefined {
  const inquiry = inquire(model, restrictions, choices);
  const target = toTarget(inquiry, choices, wish);
  const freed = cheapestRelease(inquiry, target, cost);
  return freed === undefined ? undefined : toRepair(inquiry, choices, wish, freed, cost);
}

/** What must hold, and the answers that may be given up for it. */
type Target = { readonly wanted: readonly number[]; readonly soft: readonly Element[] };

type Release = { readonly features: readonly string[]; readonly solution: Solution };

/** A release and what it is weighed by: how much it takes away, then what it costs. */
type WeighedRelease = Release & { readonly taken: number; readonly cost: number };

function toTarget(inquiry: Inquiry, choices: Choices, wish: Wish | undefined): Target {
  if (wish === undefined) return { wanted: [], soft: [...inquiry.choices.values()] };
  const compiled = requireFeature(inquiry.compiled, wish.feature);
  const others = [...inquiry.choices.entries()]
    .filter(([key]) => key !== wish.feature)
    .map(([, element]) => element);
  if (typeof wish.choice !== 'object' || wish.choice === null) {
    return { wanted: choiceLiterals(compiled, wish.choice), soft: others };
  }
  // In a set only what is put in or taken out is wanted; the rest of the set may give way like any other answer.
  return {
    wanted: setDifference(compiled, choices[wish.feature], wish.choice),
    soft: [choiceElement(compiled, wish.choice), ...others],
  };
}

function setDifference(
  { feature, options }: CompiledFeature,
  before: Choice | undefined,
  after: readonly string[],
): readonly number[] {
  const chosen = typeof before === 'object' && before !== null ? before : [];
  return feature.options.flatMap(({ key }, index) => {
    const variable = options[index];
    if (variable === undefined || chosen.includes(key) === after.includes(key)) return [];
    return [after.includes(key) ? yes(variable) : no(variable)];
  });
}

/**
 * Walks sets of answers to give up, smallest first. Whatever set is too small leaves a conflict among the rest, and
 * only sets that take something out of every conflict met so far are worth a try. (Reiter's hitting sets, 1987.)
 */
function cheapestRelease(inquiry: Inquiry, { wanted, soft }: Target, cost: OptionCost): Release | undefined {
  const conflicts: (readonly Element[])[] = [];
  let layer: readonly (readonly Element[])[] = [[]];
  while (layer.length > 0) {
    let best: WeighedRelease | undefined;
    const next = new Map<string, readonly Element[]>();
    for (const freed of layer) {
      const conflict = conflicts.find((elements) => !elements.some((element) => freed.includes(element)));
      const found = conflict === undefined ? release(inquiry, wanted, soft, freed, cost) : undefined;
      if (found !== undefined) {
        if (best === undefined || weighsLess(found, best)) best = found;
        continue;
      }
      const remaining = conflict ?? conflictBeside(inquiry, wanted, soft, freed);
      if (conflict === undefined) conflicts.push(remaining);
      for (const element of remaining) {
        const grown = soft.filter((each) => each === element || freed.includes(each));
        next.set(grown.map((each) => soft.indexOf(each)).join(), grown);
      }
    }
    if (best !== undefined) return best;
    layer = [...next.values()];
  }
  return undefined;
}

function release(
  inquiry: Inquiry,
  wanted: readonly number[],
  soft: readonly Element[],
  freed: readonly Element[],
  cost: OptionCost,
): WeighedRelease | undefined {
  const features = freed.flatMap(({ cause }) => (cause.kind === 'choice' ? [cause.feature] : []));
  const compiled = features.map((key) => requireFeature(inquiry.compiled, key));
  const kept = soft.filter((element) => !freed.includes(element));
  const prices = variableCosts(inquiry.compiled, compiled, cost);
  const losses = variableLosses(inquiry, compiled, prices);
  const solution = solveWith(inquiry, [...inquiry.given, ...kept], wanted, [losses, prices]);
  if (solution === undefined) return undefined;
  const taken = sumOver(solution, losses) + mostKept(losses);
  return { features, solution, taken, cost: sumOver(solution, prices) };
}

function weighsLess(left: WeighedRelease, right: WeighedRelease): boolean {
  return left.taken === right.taken ? left.cost < right.cost : left.taken < right.taken;
}

function sumOver(solution: Solution, costs: Float64Array): number {
  return solution.reduce((sum, value, variable) => (value === 1 ? sum + (costs[variable] ?? 0) : sum), 0);
}

function conflictBeside(
  inquiry: Inquiry,
  wanted: readonly number[],
  soft: readonly Element[],
  freed: readonly Element[],
): readonly Element[] {
  const kept = soft.filter((element) => !freed.includes(element));
  return irreducible(kept, (some) => solveWith(inquiry, [...inquiry.given, ...some], wanted) === undefined);
}

function toRepair(
  inquiry: Inquiry,
  choices: Choices,
  wish: Wish | undefined,
  { features, solution }: Release,
  cost: OptionCost,
): Repair {
  const changes: Change[] = [];
  let costDifference = 0;
  const repaired: Record<string, Choice> = { ...choices };
  for (const compiled of inquiry.compiled.features) {
    const { feature } = compiled;
    const from = choices[feature.key];
    const to = features.includes(feature.key)
      ? readChoice(compiled, solution)
      : wish?.feature === feature.key
        ? wish.choice
        : from;
    if (to === undefined || isSameChoice(from, to)) continue;
    changes.push({ feature: feature.key, ...(from !== undefined && { from }), to });
    repaired[feature.key] = to;
    costDifference += choiceCost(feature, to, cost) - choiceCost(feature, from, cost);
  }
  return { changes, choices: repaired, costDifference };
}
