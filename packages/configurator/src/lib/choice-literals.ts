import { InvariantError } from '@portico/kernel';
import type { Choice } from './choices.ts';
import { no, requireOptionVariable, yes, type CompiledFeature } from './compiled-model.ts';

/**
 * What an answer says about its feature's variables. A `several` below its minimum only says what is in it.
 * Throws InvariantError for an answer that does not fit the feature; `parseChoices` finds those before.
 */
export function choiceLiterals(compiled: CompiledFeature, choice: Choice): readonly number[] {
  const { feature } = compiled;
  switch (feature.kind) {
    case 'one':
    case 'optional':
      if (choice === null && compiled.none !== undefined) return [yes(compiled.none)];
      if (typeof choice === 'string') return [yes(requireOptionVariable(compiled, choice))];
      break;
    case 'several':
      if (typeof choice === 'object' && choice !== null) return setLiterals(compiled, choice, feature.min);
      break;
    case 'quantity': {
      const found = compiled.counts.find(({ count }) => count === choice);
      if (found !== undefined) return [yes(found.variable)];
      // A count out of range cannot be had: its literals contradict each other.
      if (typeof choice === 'number') return compiled.counts.map(({ variable }) => no(variable));
    }
  }
  throw new InvariantError(
    'choice-unfit',
    `The choice for "${feature.key}" does not fit a feature of its kind.`,
  );
}

function setLiterals(compiled: CompiledFeature, chosen: readonly string[], min: number): readonly number[] {
  const inside = new Set(chosen.map((key) => requireOptionVariable(compiled, key)));
  const isFinished = inside.size >= min;
  return compiled.options.flatMap((variable) =>
    inside.has(variable) ? [yes(variable)] : isFinished ? [no(variable)] : [],
  );
}

/** What is chosen in a solution, as the answer to a feature. */
export function readChoice(compiled: CompiledFeature, solution: Int8Array): Choice {
  const { feature, options, counts } = compiled;
  const chosen = feature.options
    .filter((_, index) => solution[options[index] ?? -1] === 1)
    .map(({ key }) => key);
  switch (feature.kind) {
    case 'one':
    case 'optional':
      return chosen[0] ?? null;
    case 'several':
      return chosen;
    case 'quantity':
      return counts.find(({ variable }) => solution[variable] === 1)?.count ?? feature.min;
  }
}

/** Whether two answers say the same; the order within a set does not matter. */
export function isSameChoice(left: Choice | undefined, right: Choice | undefined): boolean {
  if (!isSet(left) || !isSet(right)) return left === right;
  return left.length === right.length && left.every((key) => right.includes(key));
}

function isSet(choice: Choice | undefined): choice is readonly string[] {
  return typeof choice === 'object' && choice !== null;
}
