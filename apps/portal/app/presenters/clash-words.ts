import { comparisonHolds } from '@portico/configurator';
import type { AttributeOf, Model, Option, Rule } from '@portico/configurator';
import type { Translator } from '@portico/messages';

import { attributeName, optionsIn, valueWords, wishedIn } from './blocked-choice.ts';
import type { BlockedChoice } from './blocked-choice.ts';

type Comparing = Extract<Rule, { kind: 'compare' }>;

/** Why a comparison stands in the way: the two values, and the option that the other belongs to. */
export function compareWords(rule: Comparing, blocked: BlockedChoice, text: Translator): string | undefined {
  const { left, right, operator } = rule;
  if ('constant' in right) {
    const [option] = wishedIn(left.feature, blocked);
    if (option === undefined) return undefined;
    return text.t('reasons.blocked.constant', {
      attribute: attributeName(blocked.model, left.attribute),
      value: valueWords(option, left.attribute, blocked.model, text),
    });
  }
  for (const one of optionsIn(left.feature, blocked)) {
    for (const other of optionsIn(right.feature, blocked)) {
      if (comparisonHolds(one.attributes[left.attribute], operator, other.attributes[right.attribute]))
        continue;
      if (left.feature === blocked.feature)
        return clashWords(operator, one, left, other, right, blocked.model, text);
      if (right.feature !== blocked.feature) continue;
      return clashWords(SEEN_FROM_RIGHT[operator], other, right, one, left, blocked.model, text);
    }
  }
  return undefined;
}

/** A comparison as the right side sees it; `takes` is "in" the other way round. */
type Seen = Comparing['operator'] | 'takes';

const SEEN_FROM_RIGHT: Readonly<Record<Comparing['operator'], Seen>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  in: 'takes',
};

function clashWords(
  operator: Seen,
  here: Option,
  { attribute }: AttributeOf,
  there: Option,
  { attribute: otherAttribute }: AttributeOf,
  model: Model,
  text: Translator,
): string {
  const values = {
    attribute: attributeName(model, attribute),
    value: valueWords(here, attribute, model, text),
    other: there.name,
    otherValue: valueWords(there, otherAttribute, model, text),
  };
  switch (operator) {
    case '=':
      return text.t('reasons.blocked.equal', values);
    case '!=':
      return text.t('reasons.blocked.different', values);
    case '<':
    case '<=':
      return text.t('reasons.blocked.more', values);
    case '>':
    case '>=':
      return text.t('reasons.blocked.less', values);
    case 'in':
      return text.t('reasons.blocked.among', values);
    case 'takes':
      return text.t('reasons.blocked.equal', values);
  }
}
