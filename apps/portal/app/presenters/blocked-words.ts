import { chosenOptions, comparisonHolds, findFeature } from '@portico/configurator';
import type {
  AttributeOf,
  AttributeValue,
  Cause,
  Choice,
  Choices,
  Model,
  Option,
  OptionSet,
  Rule,
} from '@portico/configurator';
import type { Translator } from '@portico/messages';

/** What somebody would like to choose, and everything that it is held against. */
export type BlockedChoice = {
  readonly model: Model;
  readonly choices: Choices;
  readonly feature: string;
  readonly choice: Choice;
  readonly because: readonly Cause[];
};

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

function compareWords(rule: RuleOf<'compare'>, blocked: BlockedChoice, text: Translator): string | undefined {
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
type Seen = RuleOf<'compare'>['operator'] | 'takes';

const SEEN_FROM_RIGHT: Readonly<Record<RuleOf<'compare'>['operator'], Seen>> = {
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

function sumWords(rule: RuleOf<'sum'>, blocked: BlockedChoice, text: Translator): string | undefined {
  const needed = rule.terms.reduce((sum, term) => sum + sumOf(term, blocked), rule.plus ?? 0);
  const available = 'constant' in rule.atMost ? rule.atMost.constant : sumOf(rule.atMost, blocked);
  const [term] = rule.terms;
  if (needed <= available || term === undefined) return undefined;
  return text.t('reasons.blocked.sum', {
    attribute: attributeName(blocked.model, term.attribute),
    needed: measure(needed, term.attribute, blocked.model, text),
    available: measure(available, term.attribute, blocked.model, text),
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

/** What would be chosen in a feature if the wish came true. */
function optionsIn(feature: string, blocked: BlockedChoice): readonly Option[] {
  return entriesIn(feature, blocked).map(({ option }) => option);
}

function wishedIn(feature: string, blocked: BlockedChoice): readonly Option[] {
  return feature === blocked.feature ? optionsIn(feature, blocked) : [];
}

function entriesIn(key: string, { model, choices, feature, choice }: BlockedChoice) {
  const found = findFeature(model, key);
  return found === undefined ? [] : chosenOptions(found, key === feature ? choice : choices[key]);
}

function isChosenAlready(option: Option, { choices, feature }: BlockedChoice): boolean {
  const current = choices[feature];
  return Array.isArray(current) ? current.includes(option.key) : current === option.key;
}

function sumOf({ feature, attribute }: AttributeOf, blocked: BlockedChoice): number {
  return entriesIn(feature, blocked).reduce((sum, { option, times }) => {
    const value = option.attributes[attribute];
    return sum + (typeof value === 'number' ? value * (option.quantity ?? 1) * times : 0);
  }, 0);
}

function namesIn(set: OptionSet, model: Model): readonly string[] {
  const options: readonly Option[] = findFeature(model, set.feature)?.options ?? [];
  return options.filter(({ key }) => set.options.includes(key)).map(({ name }) => `“${name}”`);
}

function featureName(model: Model, key: string): string {
  return findFeature(model, key)?.name ?? key;
}

function attributeName(model: Model, key: string): string {
  return model.attributes.find((attribute) => attribute.key === key)?.name ?? key;
}

function valueWords(option: Option, attribute: string, model: Model, text: Translator): string {
  const value = option.attributes[attribute];
  return value === undefined
    ? text.t('reasons.blocked.unknown')
    : attributeWords(value, attribute, model, text);
}

function measure(value: number, attribute: string, model: Model, text: Translator): string {
  return attributeWords(value, attribute, model, text);
}

/** The value of an attribute as people read it, with its unit. */
export function attributeWords(value: AttributeValue, key: string, model: Model, text: Translator): string {
  if (typeof value === 'boolean') return text.t(value ? 'reasons.value.yes' : 'reasons.value.no');
  if (typeof value === 'object') return text.list(value);
  const unit = model.attributes.find((attribute) => attribute.key === key)?.unit;
  const word = typeof value === 'number' ? text.number(value) : value;
  return unit === undefined ? word : `${word} ${unit}`;
}
