import type { Attribute, DescribedChoice } from '@portico/configurator';
import type { Translator } from '@portico/messages';

import { attributeWords } from '~/presenters/attribute-words.ts';
import type { ConfiguratorFacts } from '~/presenters/configurator-facts.ts';
import type { AnswerView, RepairOffer } from '~/presenters/configurator-answers.ts';

/** What an answer is called: the option and how many times, or nothing. */
export function answerName({ option, count }: AnswerView, text: Translator): string {
  if (option === undefined || count === 0) return text.t('shop.configurator.none');
  return piecesName(option.name, count, text);
}

/** What is chosen in a feature. */
export function chosenWords({ options }: Pick<DescribedChoice, 'options'>, text: Translator): string {
  if (options.length === 0) return text.t('shop.configurator.none');
  return text.list(options.map(({ name, quantity }) => piecesName(name, quantity, text)));
}

function piecesName(name: string, quantity: number, text: Translator): string {
  return quantity === 1 ? name : text.t('shop.configurator.option', { quantity, name });
}

/** The facts by which options are told apart, with their units; a bare count is named. */
export function tellingWords(
  { option, count }: AnswerView,
  telling: readonly Attribute[],
  { model }: ConfiguratorFacts,
  text: Translator,
): string {
  return telling
    .flatMap(({ key, name, unit }) => {
      const value = option?.attributes[key];
      if (value === undefined || count === 0) return [];
      const words = attributeWords(value, key, model, text);
      const isCount = typeof value === 'number' && unit === undefined;
      return [isCount ? text.t('products.named', { name, value: words }) : words];
    })
    .join(' · ');
}

/** What the one button of a blocked option does. */
export function offerWords({ changes, difference }: RepairOffer, text: Translator): string {
  const words = text.list(changes.map((change) => changeWords(change, text)));
  if (difference === undefined) return text.t('reasons.repair.take.unpriced', { changes: words });
  if (difference.amount === 0) return text.t('reasons.repair.take.same', { changes: words });
  return text.t('reasons.repair.take', {
    changes: words,
    difference: text.money(difference, { signed: true }),
  });
}

function changeWords(change: DescribedChoice, text: Translator): string {
  return text.t('reasons.repair.change', { feature: change.name, option: chosenWords(change, text) });
}
