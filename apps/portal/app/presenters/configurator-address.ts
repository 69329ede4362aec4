import type { Choice, Choices, Feature, Model } from '@portico/configurator';
import { isSameChoice } from '@portico/configurator';

/** What a configurator shows: the answers, how many pieces, and which feature is open. */
export type ConfiguratorState = {
  readonly choices: Choices;
  readonly quantity: number;
  readonly open: string;
};

const PREFIX = 'c.';
const OPEN = 'feature';
const QUANTITY = 'quantity';

/** The name under which a form or an address carries the answer to a feature. */
export function choiceField(feature: string): string {
  return `${PREFIX}${feature}`;
}

/** The query of a state: answers that differ from `standard`, the quantity when it is not one, the open feature. */
export function toQuery(state: ConfiguratorState, standard: Choices): string {
  const query = new URLSearchParams();
  for (const [feature, choice] of Object.entries(state.choices)) {
    if (isSameChoice(choice, standard[feature])) continue;
    for (const value of toFieldValues(choice)) query.append(choiceField(feature), value);
  }
  if (state.quantity !== 1) query.set(QUANTITY, String(state.quantity));
  if (state.open !== '') query.set(OPEN, state.open);
  return `?${query.toString()}`;
}

/** The address of a configurator that starts with these answers: from a cart or a quote back to where it was made. */
export function configuratorHref(key: string, choices: Choices, quantity: number): string {
  return `/configurations/${key}${toQuery({ choices, quantity, open: '' }, {})}`;
}

/** An answer as form fields: nothing as an empty one, a set as one field for each member after an empty one. */
export function toFieldValues(choice: Choice): readonly string[] {
  if (choice === null) return [''];
  if (typeof choice === 'object') return ['', ...choice];
  return [String(choice)];
}

/** The answers that a query gives, in raw form; a feature that it does not speak of is left out. */
export function readAnswers(model: Model, query: URLSearchParams): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const feature of model.features) {
    const values = query.getAll(choiceField(feature.key));
    if (values.length > 0) answers[feature.key] = toAnswer(feature, values);
  }
  return answers;
}

function toAnswer(feature: Feature, values: readonly string[]): unknown {
  const last = values.at(-1) ?? '';
  switch (feature.kind) {
    case 'one':
      return last;
    case 'optional':
      return last === '' ? null : last;
    case 'several':
      return [...new Set(values.filter((value) => value !== ''))];
    case 'quantity':
      return last === '' ? undefined : Number(last);
  }
}

/** The quantity of a query: a whole number from 1 to `most`, otherwise 1. */
export function readQuantity(query: URLSearchParams, most: number): number {
  const quantity = Number(query.get(QUANTITY) ?? '1');
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= most ? quantity : 1;
}

/** The feature that a query opens, or the first that can be changed. */
export function readOpenFeature(model: Model, locked: Choices, query: URLSearchParams): string {
  const asked = query.get(OPEN);
  const found = model.features.find(({ key }) => key === asked);
  const first = model.features.find(({ key, options }) => locked[key] === undefined && options.length > 1);
  return (found ?? first ?? model.features[0])?.key ?? '';
}
