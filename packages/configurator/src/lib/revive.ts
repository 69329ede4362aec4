import { err, ok, type Result } from '@portico/kernel';
import type { Choice, Choices, Restrictions } from './choices.ts';
import { complete, type NoCompletion } from './complete.ts';
import type { Model } from './model.ts';
import type { OptionCost } from './option-cost.ts';
import { parseChoices } from './parse-choices.ts';
import { repair } from './repair.ts';

/** Saved choices, valid and complete again. `isChanged` where any answer had to be dropped, changed or added. */
export type Revived = { readonly choices: Choices; readonly isChanged: boolean };

/**
 * Brings saved choices up to a model that may have moved on since: drops answers that no longer fit, changes the
 * fewest of the rest that rules and restrictions demand, and answers what is open at least cost.
 */
export function revive(
  model: Model,
  restrictions: Restrictions,
  saved: Readonly<Record<string, unknown>>,
  cost: OptionCost,
): Result<Revived, NoCompletion> {
  const fitting = fittingAnswers(model, saved);
  const mended = repair(model, restrictions, fitting, undefined, cost);
  const completed = complete(model, restrictions, mended?.choices ?? fitting, cost);
  if (!completed.ok) return err(completed.error);
  const isChanged =
    mended === undefined ||
    mended.changes.length > 0 ||
    Object.keys(completed.value).length !== Object.keys(fitting).length ||
    Object.keys(saved).length !== Object.keys(fitting).length;
  return ok({ choices: completed.value, isChanged });
}

function fittingAnswers(model: Model, saved: Readonly<Record<string, unknown>>): Choices {
  const fitting: Record<string, Choice> = {};
  for (const [key, value] of Object.entries(saved)) {
    const parsed = parseChoices(model, { [key]: value });
    const choice = parsed.ok ? parsed.value[key] : undefined;
    if (choice !== undefined) fitting[key] = choice;
  }
  return fitting;
}
