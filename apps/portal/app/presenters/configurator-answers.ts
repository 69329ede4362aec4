import {
  describeChoices,
  evaluateFeature,
  isSameChoice,
  repair,
  toggledChoice,
  withChoice,
} from '@portico/configurator';
import type {
  Cause,
  Choice,
  Choices,
  DescribedChoice,
  Feature,
  Option,
  OptionState,
  Standing,
} from '@portico/configurator';
import type { Money } from '@portico/money';

import { differenceOf } from './build-price.ts';
import type { ConfiguratorState } from './configurator-address.ts';
import type { ConfiguratorFacts } from './configurator-facts.ts';
import { partCost } from './part-cost.ts';

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

/** All answers; to a feature that is fixed only the one that it has, since no other can be had. */
export function shownAnswers(
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
