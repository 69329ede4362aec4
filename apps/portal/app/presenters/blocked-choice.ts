import { chosenOptions, findFeature } from '@portico/configurator';
import type { AttributeOf, Cause, Choice, Choices, Model, Option, OptionSet } from '@portico/configurator';
import type { Translator } from '@portico/messages';

import { attributeWords } from './attribute-words.ts';

/** What somebody would like to choose, and everything that it is held against. */
export type BlockedChoice = {
  readonly model: Model;
  readonly choices: Choices;
  readonly feature: string;
  readonly choice: Choice;
  readonly because: readonly Cause[];
};

/** What would be chosen in a feature if the wish came true. */
export function optionsIn(feature: string, blocked: BlockedChoice): readonly Option[] {
  return entriesIn(feature, blocked).map(({ option }) => option);
}

/** What is wished for in a feature, where that is the one. */
export function wishedIn(feature: string, blocked: BlockedChoice): readonly Option[] {
  return feature === blocked.feature ? optionsIn(feature, blocked) : [];
}

function entriesIn(key: string, { model, choices, feature, choice }: BlockedChoice) {
  const found = findFeature(model, key);
  return found === undefined ? [] : chosenOptions(found, key === feature ? choice : choices[key]);
}

/** Whether an option of the wish's feature is chosen as things stand. */
export function isChosenAlready(option: Option, { choices, feature }: BlockedChoice): boolean {
  const current = choices[feature];
  return Array.isArray(current) ? current.includes(option.key) : current === option.key;
}

/** What a feature adds to a sum if the wish came true. */
export function sumOf({ feature, attribute }: AttributeOf, blocked: BlockedChoice): number {
  return entriesIn(feature, blocked).reduce((sum, { option, times }) => {
    const value = option.attributes[attribute];
    return sum + (typeof value === 'number' ? value * (option.quantity ?? 1) * times : 0);
  }, 0);
}

/** The names of some options, in quotes; those that are not in the model are left out. */
export function namesIn(set: OptionSet, model: Model): readonly string[] {
  const options: readonly Option[] = findFeature(model, set.feature)?.options ?? [];
  return options.filter(({ key }) => set.options.includes(key)).map(({ name }) => `“${name}”`);
}

/** The name of a feature. */
export function featureName(model: Model, key: string): string {
  return findFeature(model, key)?.name ?? key;
}

/** The name of an attribute. */
export function attributeName(model: Model, key: string): string {
  return model.attributes.find((attribute) => attribute.key === key)?.name ?? key;
}

/** What an option says of an attribute, or that it says nothing. */
export function valueWords(option: Option, attribute: string, model: Model, text: Translator): string {
  const value = option.attributes[attribute];
  return value === undefined
    ? text.t('reasons.blocked.unknown')
    : attributeWords(value, attribute, model, text);
}
