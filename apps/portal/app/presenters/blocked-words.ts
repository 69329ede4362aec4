import { chosenOptions, findFeature } from '@portico/configurator';
import type { Cause, Rule } from '@portico/configurator';
import type { Translator } from '@portico/messages';

import { attributeWords } from './attribute-words.ts';
import { attributeName, featureName, isChosenAlready, namesIn, optionsIn, sumOf } from './blocked-choice.ts';
import type { BlockedChoice } from './blocked-choice.ts';
import { compareWords } from './clash-words.ts';

/** Why something cannot be chosen, in words of the model: one sentence for each rule that stands in the way. */
export function blockedWords(blocked: BlockedChoice, text: Translator): string {
  const sentences = blocked.because.flatMap((cause) => causeWords(cause, blocked, text) ?? []);
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : togetherWords(blocked, text);
}

function causeWords(cause: Cause, blocked: BlockedChoice, text: Translator): string | undefined {
  switch (cause.kind) {
    case 'allowed':
      return text.t('reasons.blocked.allowed');
    case 'locked':
      return text.t('reasons.blocked.locked', { feature: featureName(blocked.model, cause.feature) });
    case 'count':
      return countWords(cause, blocked, text);
    case 'rule': {
      const rule = blocked.model.rules.find(({ key }) => key === cause.rule);
      return rule && ruleWords(rule, blocked, text);
    }
    case 'choice':
      return undefined;
  }
}

function countWords(
  { feature, min, max }: Extract<Cause, { kind: 'count' }>,
  blocked: BlockedChoice,
  text: Translator,
): string | undefined {
  if (feature !== blocked.feature || !Array.isArray(blocked.choice)) return undefined;
  return blocked.choice.length > max
    ? text.t('reasons.blocked.count.most', { max })
    : text.t('reasons.blocked.count.least', { min });
}

function ruleWords(rule: Rule, blocked: BlockedChoice, text: Translator): string | undefined {
  switch (rule.kind) {
    case 'compare':
      return compareWords(rule, blocked, text);
    case 'sum':
      return sumWords(rule, blocked, text);
    case 'requires':
      return requiresWords(rule, blocked, text);
    case 'excludes':
      return excludesWords(rule, blocked, text);
  }
}

type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

function sumWords(rule: RuleOf<'sum'>, blocked: BlockedChoice, text: Translator): string | undefined {
  const needed = rule.terms.reduce((sum, term) => sum + sumOf(term, blocked), rule.plus ?? 0);
  const available = 'constant' in rule.atMost ? rule.atMost.constant : sumOf(rule.atMost, blocked);
  const [term] = rule.terms;
  if (needed <= available || term === undefined) return undefined;
  return text.t('reasons.blocked.sum', {
    attribute: attributeName(blocked.model, term.attribute),
    needed: attributeWords(needed, term.attribute, blocked.model, text),
    available: attributeWords(available, term.attribute, blocked.model, text),
  });
}

function requiresWords(
  rule: RuleOf<'requires'>,
  blocked: BlockedChoice,
  text: Translator,
): string | undefined {
  const { model, feature } = blocked;
  const options = text.list(namesIn(rule.then, model), 'disjunction');
  if (options === '') return text.t('reasons.blocked.never');
  const asking = optionsIn(rule.when.feature, blocked).find(({ key }) => rule.when.options.includes(key));
  if (asking === undefined) return undefined;
  const isWished = rule.when.feature === feature && !isChosenAlready(asking, blocked);
  if (isWished) {
    return text.t('reasons.blocked.requires', { options, feature: featureName(model, rule.then.feature) });
  }
  if (rule.then.feature !== feature) return undefined;
  return text.t('reasons.blocked.required-by', { other: asking.name, options });
}

function excludesWords(
  rule: RuleOf<'excludes'>,
  blocked: BlockedChoice,
  text: Translator,
): string | undefined {
  const sides = rule.when.feature === blocked.feature ? [rule.then, rule.when] : [rule.when, rule.then];
  for (const side of sides) {
    const other = optionsIn(side.feature, blocked).find(
      (option) =>
        side.options.includes(option.key) &&
        (side.feature !== blocked.feature || isChosenAlready(option, blocked)),
    );
    if (other !== undefined) return text.t('reasons.blocked.excludes', { other: other.name });
  }
  return undefined;
}

function togetherWords({ model, because }: BlockedChoice, text: Translator): string {
  const names = because.flatMap((cause) => {
    const feature = cause.kind === 'choice' ? findFeature(model, cause.feature) : undefined;
    if (feature === undefined || cause.kind !== 'choice') return [];
    return chosenOptions(feature, cause.choice).map(({ option }) => `“${option.name}”`);
  });
  return names.length === 0
    ? text.t('reasons.blocked.never')
    : text.t('reasons.blocked.together', { choices: text.list(names) });
}
