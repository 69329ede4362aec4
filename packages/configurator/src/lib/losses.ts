import type { Choice } from './choices.ts';
import type { CompiledFeature } from './compiled-model.ts';
import type { Inquiry } from './inquiry.ts';

/** What each variable takes away from the answers of these features when true; what keeps something is below zero. */
export function variableLosses(
  { compiled, choices }: Inquiry,
  features: readonly CompiledFeature[],
  prices: Float64Array,
): Float64Array {
  const losses = new Float64Array(compiled.variableCount);
  for (const each of features) {
    const cause = choices.get(each.feature.key)?.cause;
    if (cause?.kind === 'choice') addLosses(losses, each, cause.choice, prices);
  }
  return losses;
}

const LEFT_OUT = 2;
const LESSENED = 1;

function addLosses(
  losses: Float64Array,
  { feature, options, none, counts }: CompiledFeature,
  choice: Choice,
  prices: Float64Array,
): void {
  for (const { variable, count } of counts) {
    if (typeof choice === 'number') losses[variable] = LESSENED * Math.max(0, choice - count);
  }
  const chosen = feature.options.findIndex(({ key }) => key === choice);
  const paid = prices[options[chosen] ?? -1];
  if (none !== undefined && chosen !== -1) losses[none] = LEFT_OUT;
  for (const [index, { key }] of feature.options.entries()) {
    const variable = options[index];
    if (variable === undefined) continue;
    if (typeof choice === 'object' && choice !== null)
      losses[variable] = choice.includes(key) ? -LEFT_OUT : 0;
    else if (paid !== undefined) losses[variable] = (prices[variable] ?? 0) < paid ? LESSENED : 0;
  }
}

/** What sets keep at most, so that losses of different features start from the same nothing. */
export function mostKept(losses: Float64Array): number {
  return -losses.reduce((sum, loss) => sum + Math.min(0, loss), 0);
}
