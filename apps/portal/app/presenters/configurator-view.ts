import {
  departuresFrom,
  describeChoices,
  evaluateFeature,
  findFeature,
  isSameChoice,
  judgeChoices,
  partsOf,
  repair,
  toggledChoice,
  withChoice,
} from '@portico/configurator';
import type {
  Attribute,
  Cause,
  Choice,
  Choices,
  Departure,
  DescribedChoice,
  Feature,
  Option,
  OptionState,
  Standing,
} from '@portico/configurator';
import { subtract } from '@portico/money';
import type { Money } from '@portico/money';
import { priceBySchedules } from '@portico/pricing';
import type { Price } from '@portico/pricing';

import type { ConfiguratorState } from './configurator-address.ts';
import type { ConfiguratorFacts } from './configurator-facts.ts';
import { partCost } from './part-cost.ts';

/** A feature in the list of all: what is chosen in it. */
export type FeatureView = DescribedChoice & {
  readonly isOpen: boolean;
  readonly isChanged: boolean;
  readonly isLocked: boolean;
};

/** What one click does: the changes besides the one wanted, what it costs more or less, and the answers after it. */
export type RepairOffer = {
  readonly changes: readonly DescribedChoice[];
  readonly difference?: Money;
  readonly choices: Choices;
};

/** An answer that can be given to the open feature, or cannot and why. `option` is absent for "nothing". */
export type AnswerView = {
  readonly value: string;
  readonly option?: Option;
  readonly count: number;
  readonly isChosen: boolean;
  /** What the build then costs more or less per piece; absent for what is chosen and where a price is missing. */
  readonly difference?: Money;
  readonly choice: Choice;
  readonly blocked?: { readonly because: readonly Cause[]; readonly offer?: RepairOffer };
};

/** All that a configurator shows of one state. */
export type ConfiguratorView = {
  readonly features: readonly FeatureView[];
  readonly open: { readonly feature: Feature; readonly answers: readonly AnswerView[] } | undefined;
  readonly telling: readonly Attribute[];
  readonly price: Price | undefined;
  readonly departures: readonly Departure[];
  /** Whether it can be bought: every feature is answered. */
  readonly isComplete: boolean;
};

/** Works out what a configurator shows. The same on the server and in the browser. */
export function presentConfigurator(facts: ConfiguratorFacts, state: ConfiguratorState): ConfiguratorView {
  const { model, restrictions, standard } = facts;
  const { choices, open } = state;
  const feature = findFeature(model, open);
  return {
    features: describeChoices(model, choices).map((described) => ({
      ...described,
      isOpen: described.feature === open,
      isChanged: !isSameChoice(choices[described.feature], standard[described.feature]),
      isLocked: restrictions.locked?.[described.feature] !== undefined,
    })),
    open: feature && { feature, answers: shownAnswers(facts, state, feature) },
    telling: model.attributes.filter(({ telling }) => telling === true),
    price: priceOf(facts, choices, state.quantity),
    departures: departuresFrom(model, standard, choices),
    isComplete: judgeChoices(model, restrictions, choices).complete,
  };
}

/** All answers; to a feature that is fixed only the one that it has, since no other can be had. */
function shownAnswers(
  facts: ConfiguratorFacts,
  state: ConfiguratorState,
  feature: Feature,
): readonly AnswerView[] {
  const answers = answersOf(facts, state, feature);
  const isLocked = facts.restrictions.locked?.[feature.key] !== undefined;
  return isLocked ? answers.filter(({ isChosen }) => isChosen) : answers;
}

function answersOf(
  facts: ConfiguratorFacts,
  state: ConfiguratorState,
  feature: Feature,
): readonly AnswerView[] {
  const { model, restrictions } = facts;
  const { options, counts = [] } = evaluateFeature(model, restrictions, state.choices, feature.key);
  const present = (answer: Answer) => presentAnswer(facts, state, feature, answer);
  if (feature.kind === 'quantity') {
    const [option] = feature.options;
    return counts.map((each) =>
      present({
        option,
        count: each.count,
        choice: each.count,
        isChosen: each.state === 'chosen',
        standing: toStanding(each),
      }),
    );
  }
  const answers = feature.options.flatMap((option): readonly AnswerView[] => {
    const found = options.find(({ key }) => key === option.key);
    if (found === undefined) return [];
    return [present({ option, count: 1, ...answerOf(feature, state.choices[feature.key], found) })];
  });
  return feature.kind === 'optional'
    ? [present(nothing(state.choices[feature.key], options)), ...answers]
    : answers;
}

/** An answer before it is priced and explained. */
type Answer = {
  readonly option?: Option;
  readonly count: number;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly standing: Standing;
};

const AVAILABLE: Standing = { state: 'available' };

function answerOf(
  feature: Feature,
  current: Choice | undefined,
  state: OptionState,
): Omit<Answer, 'option' | 'count'> {
  const isChosen = state.state === 'chosen';
  if (feature.kind !== 'several') {
    return { choice: state.key, isChosen, standing: state.state === 'chosen' ? AVAILABLE : state };
  }
  const standing = state.state === 'chosen' ? (state.removal ?? AVAILABLE) : state;
  return { choice: toggledChoice(feature, current, state.key), isChosen, standing };
}

/** "Nothing" of an optional feature: it can be chosen as far as what is chosen can be taken away. */
function nothing(current: Choice | undefined, options: readonly OptionState[]): Answer {
  const chosen = options.find(({ state }) => state === 'chosen');
  const standing = chosen?.state === 'chosen' ? (chosen.removal ?? AVAILABLE) : AVAILABLE;
  return { count: 0, choice: null, isChosen: current === null, standing };
}

function toStanding(state: { readonly state: 'chosen' } | Standing): Standing {
  return state.state === 'chosen' ? AVAILABLE : state;
}

function presentAnswer(
  facts: ConfiguratorFacts,
  state: ConfiguratorState,
  feature: Feature,
  { option, count, choice, isChosen, standing }: Answer,
): AnswerView {
  const { choices, quantity } = state;
  const difference = isChosen
    ? undefined
    : differenceOf(facts, choices, withChoice(choices, feature.key, choice), quantity);
  return {
    value: feature.kind === 'quantity' ? String(count) : (option?.key ?? ''),
    ...(option !== undefined && { option }),
    count,
    isChosen,
    choice,
    ...(difference !== undefined && { difference }),
    ...(standing.state === 'blocked' && {
      blocked: { because: standing.because, ...offerOf(facts, state, feature, choice) },
    }),
  };
}

function offerOf(
  facts: ConfiguratorFacts,
  { choices, quantity }: ConfiguratorState,
  feature: Feature,
  choice: Choice,
): { readonly offer?: RepairOffer } {
  const { model, restrictions, schedules } = facts;
  const wish = { feature: feature.key, choice };
  const mended = repair(model, restrictions, choices, wish, partCost(schedules, quantity));
  if (mended === undefined) return {};
  const changed = mended.changes
    .filter((change) => change.feature !== feature.key || !isSameChoice(change.to, choice))
    .map((change) => change.feature);
  const difference = differenceOf(facts, choices, mended.choices, quantity);
  return {
    offer: {
      changes: describeChoices(model, mended.choices).filter((described) =>
        changed.includes(described.feature),
      ),
      ...(difference !== undefined && { difference }),
      choices: mended.choices,
    },
  };
}

function differenceOf(
  facts: ConfiguratorFacts,
  before: Choices,
  after: Choices,
  quantity: number,
): Money | undefined {
  const from = priceOf(facts, before, quantity);
  const to = priceOf(facts, after, quantity);
  return from && to && subtract(to.unit, from.unit);
}

function priceOf({ model, schedules, currency }: ConfiguratorFacts, choices: Choices, quantity: number) {
  return priceBySchedules(partsOf(model, choices), schedules, currency, quantity);
}
