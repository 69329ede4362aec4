import { err, ok, type Result } from '@portico/kernel';
import { readChoice } from './choice-literals.ts';
import type { Choices, Restrictions } from './choices.ts';
import type { Cause } from './evaluation.ts';
import { inquire, solveWith } from './inquiry.ts';
import { irreducible } from './irreducible.ts';
import type { Model } from './model.ts';
import { variableCosts, type OptionCost } from './option-cost.ts';

/** Choices that no valid complete configuration contains, and an irreducible set of causes. */
export type NoCompletion = { readonly kind: 'no-completion'; readonly conflict: readonly Cause[] };

/**
 * Answers every open feature so that the whole is valid and costs least; of equal ones the first in the model's
 * order. Choices already made stay as they are.
 */
export function complete(
  model: Model,
  restrictions: Restrictions,
  choices: Choices,
  cost: OptionCost,
): Result<Choices, NoCompletion> {
  const inquiry = inquire(model, restrictions, choices);
  const elements = [...inquiry.given, ...inquiry.choices.values()];
  const costs = variableCosts(inquiry.compiled, inquiry.compiled.features, cost);
  const solution = solveWith(inquiry, elements, [], [costs]);
  if (solution === undefined) {
    const conflict = irreducible(elements, (kept) => solveWith(inquiry, kept, []) === undefined);
    return err({ kind: 'no-completion', conflict: conflict.map(({ cause }) => cause) });
  }
  return ok(
    Object.fromEntries(
      inquiry.compiled.features.map((each) => [each.feature.key, readChoice(each, solution)]),
    ),
  );
}
