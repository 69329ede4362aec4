import { InvariantError } from '@portico/kernel';
import type { Choice, Choices } from './choices.ts';
import type { Feature, Model } from './model.ts';

/**
 * The answer that clicking an option gives its feature: it takes the place of the present one, an `optional` that
 * is clicked again is left empty, and a `several` takes the option in or out.
 */
export function toggledChoice(feature: Feature, current: Choice | undefined, optionKey: string): Choice {
  switch (feature.kind) {
    case 'one':
      return optionKey;
    case 'optional':
      return current === optionKey ? null : optionKey;
    case 'several': {
      const chosen = typeof current === 'object' && current !== null ? current : [];
      return chosen.includes(optionKey) ? chosen.filter((key) => key !== optionKey) : [...chosen, optionKey];
    }
    case 'quantity':
      throw new InvariantError('choice-unfit', `"${feature.key}" is answered by a number, not by an option.`);
  }
}

/** The choices with one answer changed; the rest stays as it was. */
export function withChoice(choices: Choices, feature: string, choice: Choice): Choices {
  return { ...choices, [feature]: choice };
}

/** Whether a feature has its answer: given, and for a set not below its minimum. */
export function isAnswered(feature: Feature, choice: Choice | undefined): boolean {
  if (choice === undefined) return false;
  return feature.kind !== 'several' || (typeof choice === 'object' && (choice?.length ?? 0) >= feature.min);
}

/** The feature of that key, or `undefined`. */
export function findFeature(model: Model, key: string): Feature | undefined {
  return model.features.find((feature) => feature.key === key);
}
