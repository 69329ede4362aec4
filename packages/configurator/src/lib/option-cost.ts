import type { Choice } from './choices.ts';
import { presences, type CompiledFeature, type CompiledModel } from './compiled-model.ts';
import type { Feature, Option } from './model.ts';

/** What choosing an option `times` over costs, in any one unit; its own `quantity` is the function's to count. */
export type OptionCost = (option: Option, times: number) => number;

/** What each variable costs when true: that of the features given, and nothing for the rest. */
export function variableCosts(
  compiled: CompiledModel,
  features: readonly CompiledFeature[],
  cost: OptionCost,
): Float64Array {
  const costs = new Float64Array(compiled.variableCount);
  for (const feature of features) {
    for (const { variable, option, times } of presences(feature)) costs[variable] = cost(option, times);
  }
  return costs;
}

/** What an answer costs: nothing while open. */
export function choiceCost(feature: Feature, choice: Choice | undefined, cost: OptionCost): number {
  let total = 0;
  for (const { option, times } of chosenOptions(feature, choice)) total += cost(option, times);
  return total;
}

/** The options that an answer takes, and how many times, in the model's order. */
export function chosenOptions(
  feature: Feature,
  choice: Choice | undefined,
): readonly { readonly option: Option; readonly times: number }[] {
  if (choice === undefined || choice === null) return [];
  if (typeof choice === 'number') {
    return choice > 0 ? feature.options.slice(0, 1).map((option) => ({ option, times: choice })) : [];
  }
  const keys = typeof choice === 'string' ? [choice] : choice;
  return feature.options.filter(({ key }) => keys.includes(key)).map((option) => ({ option, times: 1 }));
}
