import type {
  Cause,
  Choice,
  Choices,
  Feature,
  Model,
  Option,
  OptionCost,
  Restrictions,
  Rule,
} from '../src/index.ts';

/** A configuration in which every feature has its answer. */
export type Configuration = ReadonlyMap<string, Choice>;

/** What counts in a question to the oracle: some choices, rules, counts and restrictions. */
export type Considered = {
  readonly choices: Choices;
  readonly restrictions: Restrictions;
  readonly rules: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
};

/** Every configuration of a model, its rules and counts left out of account. */
export function allConfigurations(model: Model): readonly Configuration[] {
  let configurations: readonly Configuration[] = [new Map()];
  for (const feature of model.features) {
    const answers = answersOf(feature);
    configurations = configurations.flatMap((configuration) =>
      answers.map((answer) => new Map([...configuration, [feature.key, answer]])),
    );
  }
  return configurations;
}

/** Everything that the model, the restrictions and the choices say. */
export function everythingOf(model: Model, restrictions: Restrictions, choices: Choices): Considered {
  return {
    choices,
    restrictions,
    rules: new Set(model.rules.map(({ key }) => key)),
    counts: new Set(model.features.map(({ key }) => key)),
  };
}

/** Only what the causes name. */
export function only(causes: readonly Cause[], restrictions: Restrictions): Considered {
  const choices: Record<string, Choice> = {};
  const allowed: Record<string, readonly string[]> = {};
  const locked: Record<string, Choice> = {};
  const rules = new Set<string>();
  const counts = new Set<string>();
  for (const cause of causes) {
    if (cause.kind === 'choice') choices[cause.feature] = cause.choice;
    else if (cause.kind === 'rule') rules.add(cause.rule);
    else if (cause.kind === 'count') counts.add(cause.feature);
    else if (cause.kind === 'allowed') allowed[cause.feature] = restrictions.allowed?.[cause.feature] ?? [];
    else locked[cause.feature] = restrictions.locked?.[cause.feature] ?? null;
  }
  return { choices, restrictions: { allowed, locked }, rules, counts };
}

/** Whether a configuration keeps all that counts. */
export function isValid(model: Model, configuration: Configuration, considered: Considered): boolean {
  const { choices, restrictions, rules, counts } = considered;
  return (
    model.features.every((feature) => !counts.has(feature.key) || keepsCount(feature, configuration)) &&
    model.rules.every((rule) => !rules.has(rule.key) || keepsRule(model, rule, configuration)) &&
    Object.entries({ ...choices }).every(([key, choice]) => agrees(model, configuration, key, choice)) &&
    Object.entries(restrictions.locked ?? {}).every(([key, choice]) =>
      agrees(model, configuration, key, choice),
    ) &&
    Object.entries(restrictions.allowed ?? {}).every(([key, keys]) =>
      chosen(model, key, configuration).every(({ option }) => keys.includes(option.key)),
    )
  );
}

/** What a configuration costs in the features given. */
export function costOf(
  model: Model,
  configuration: Configuration,
  features: readonly string[],
  cost: OptionCost,
) {
  return features
    .flatMap((key) => chosen(model, key, configuration))
    .reduce((sum, { option, times }) => sum + cost(option, times), 0);
}

/** Whether the configuration answers the feature as the choice says; an unfinished set may have grown. */
export function agrees(model: Model, configuration: Configuration, key: string, choice: Choice): boolean {
  const answer = configuration.get(key);
  if (!Array.isArray(answer) || !Array.isArray(choice)) return answer === choice;
  const feature = model.features.find((each) => each.key === key);
  const isFinished = feature?.kind === 'several' && choice.length >= feature.min;
  return (
    choice.every((option) => answer.includes(option)) && (!isFinished || answer.length === choice.length)
  );
}

function answersOf(feature: Feature): readonly Choice[] {
  const keys = feature.options.map(({ key }) => key);
  switch (feature.kind) {
    case 'one':
      return keys;
    case 'optional':
      return [...keys, null];
    case 'several':
      return keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]]);
    case 'quantity':
      return Array.from({ length: feature.max - feature.min + 1 }, (_, index) => feature.min + index);
  }
}

function keepsCount(feature: Feature, configuration: Configuration): boolean {
  const answer = configuration.get(feature.key);
  if (feature.kind !== 'several' || !Array.isArray(answer)) return true;
  return answer.length >= feature.min && answer.length <= feature.max;
}

function keepsRule(model: Model, rule: Rule, configuration: Configuration): boolean {
  const has = (set: { feature: string; options: readonly string[] }) =>
    chosen(model, set.feature, configuration).some(({ option }) => set.options.includes(option.key));
  switch (rule.kind) {
    case 'requires':
      return !has(rule.when) || has(rule.then);
    case 'excludes':
      return !(has(rule.when) && has(rule.then));
    case 'compare': {
      const { right } = rule;
      const rights =
        'constant' in right
          ? [right.constant]
          : chosen(model, right.feature, configuration).map(
              ({ option }) => option.attributes[right.attribute],
            );
      return chosen(model, rule.left.feature, configuration).every(({ option }) =>
        rights.every((value) => holds(option.attributes[rule.left.attribute], rule.operator, value)),
      );
    }
    case 'sum': {
      const total = rule.terms.reduce((sum, term) => sum + sumOf(model, term, configuration), rule.plus ?? 0);
      if ('constant' in rule.atMost) return total <= rule.atMost.constant + 1e-9;
      const { feature, attribute } = rule.atMost;
      const says = chosen(model, feature, configuration).every(
        ({ option }) => typeof option.attributes[attribute] === 'number',
      );
      return says && total <= sumOf(model, rule.atMost, configuration) + 1e-9;
    }
  }
}

function holds(left: unknown, operator: string, right: unknown): boolean {
  if (left === undefined || right === undefined) return false;
  if (operator === 'in') return Array.isArray(right) && right.includes(String(left));
  if (operator === '=') return left === right;
  if (typeof left !== typeof right) return false;
  if (operator === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return operator === '<'
    ? left < right
    : operator === '<='
      ? left <= right
      : operator === '>'
        ? left > right
        : left >= right;
}

function sumOf(
  model: Model,
  term: { feature: string; attribute: string },
  configuration: Configuration,
): number {
  return chosen(model, term.feature, configuration).reduce((sum, { option, times }) => {
    const value = option.attributes[term.attribute];
    return sum + (typeof value === 'number' ? value * (option.quantity ?? 1) * times : 0);
  }, 0);
}

function chosen(
  model: Model,
  key: string,
  configuration: Configuration,
): readonly { readonly option: Option; readonly times: number }[] {
  const feature = model.features.find((each) => each.key === key);
  const answer = configuration.get(key);
  if (feature === undefined || answer === undefined || answer === null) return [];
  if (typeof answer === 'number') return answer > 0 ? [{ option: feature.options[0], times: answer }] : [];
  const keys = typeof answer === 'string' ? [answer] : answer;
  return feature.options
    .filter((option) => keys.includes(option.key))
    .map((option) => ({ option, times: 1 }));
}
