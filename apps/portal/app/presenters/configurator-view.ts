import {
  departuresFrom,
  describeChoices,
  findFeature,
  isSameChoice,
  judgeChoices,
} from '@portico/configurator';
import type { Attribute, Departure, DescribedChoice, Feature } from '@portico/configurator';
import type { Price } from '@portico/pricing';

import { priceOf } from './build-price.ts';
import type { ConfiguratorState } from './configurator-address.ts';
import { shownAnswers } from './configurator-answers.ts';
import type { AnswerView } from './configurator-answers.ts';
import type { ConfiguratorFacts } from './configurator-facts.ts';

/** A feature in the list of all: what is chosen in it. */
export type FeatureView = DescribedChoice & {
  readonly isOpen: boolean;
  readonly isChanged: boolean;
  readonly isLocked: boolean;
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
