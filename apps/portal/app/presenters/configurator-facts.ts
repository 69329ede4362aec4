import { chosenOptions, departuresFrom, permitted, productsOfModel, revive } from '@portico/configurator';
import type { Choices, Departure, Model, OptionCost, Restrictions } from '@portico/configurator';
import type { ApprovedConfigurationDetail } from '@portico/database';
import { schedulesFor } from '@portico/pricing';
import type { PriceBook, PriceSchedules } from '@portico/pricing';

import { partCost } from './part-cost.ts';

/**
 * Everything that a buyer's configurator works with, in the browser too: the options that may be chosen, with the
 * buyer's own prices and nothing of how they came about.
 */
export type ConfiguratorFacts = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly family: string;
  readonly sku: string;
  readonly model: Model;
  readonly restrictions: Restrictions;
  /** The approved starting point, valid today. */
  readonly standard: Choices;
  readonly currency: string;
  readonly schedules: PriceSchedules;
};

/** The facts, or that nothing can be built of this configuration any more. */
export type PresentedFacts =
  | { readonly kind: 'ready'; readonly facts: ConfiguratorFacts; readonly outdated: readonly Departure[] }
  | { readonly kind: 'impossible' };

/** The products whose prices a configurator needs. */
export function configuratorProducts({
  model,
  restrictions,
}: ApprovedConfigurationDetail): readonly string[] {
  return productsOfModel(restrictions === undefined ? model : permitted(model, restrictions).model);
}

/**
 * Prepares an approved configuration for its buyer. Where the model has moved on since it was approved, the nearest
 * build that is possible takes its place, and `outdated` says what had to change.
 */
export function presentFacts(configuration: ApprovedConfigurationDetail, book: PriceBook): PresentedFacts {
  const { key, name, description, family, baseSku: sku, standard: saved } = configuration;
  if (configuration.restrictions === undefined) return { kind: 'impossible' };
  const { model, restrictions } = permitted(configuration.model, configuration.restrictions);
  const schedules = schedulesFor(productsOfModel(model), book);
  const cost: OptionCost = partCost(schedules, 1);
  const revived = revive(model, restrictions, saved, cost);
  if (!revived.ok) return { kind: 'impossible' };
  const standard = revived.value.choices;
  return {
    kind: 'ready',
    facts: {
      key,
      name,
      description,
      family,
      sku,
      model,
      restrictions,
      standard,
      currency: book.currency,
      schedules,
    },
    outdated: revived.value.isChanged
      ? departuresFrom(configuration.model, readable(configuration.model, saved), standard)
      : [],
  };
}

/** Saved answers as far as they can still be named. */
function readable(model: Model, saved: Readonly<Record<string, unknown>>): Choices {
  return Object.fromEntries(
    model.features.flatMap((feature) => {
      const value = saved[feature.key];
      return typeof value === 'string' && chosenOptions(feature, value).length > 0
        ? [[feature.key, value]]
        : [];
    }),
  );
}
