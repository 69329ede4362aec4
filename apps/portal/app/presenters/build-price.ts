import { partsOf } from '@portico/configurator';
import type { Choices } from '@portico/configurator';
import { subtract } from '@portico/money';
import type { Money } from '@portico/money';
import { priceBySchedules } from '@portico/pricing';
import type { Price } from '@portico/pricing';

import type { ConfiguratorFacts } from './configurator-facts.ts';

/** What a build costs more or less per piece than another; `undefined` where either has no price. */
export function differenceOf(
  facts: ConfiguratorFacts,
  before: Choices,
  after: Choices,
  quantity: number,
): Money | undefined {
  const from = priceOf(facts, before, quantity);
  const to = priceOf(facts, after, quantity);
  return from && to && subtract(to.unit, from.unit);
}

/** What a build costs; `undefined` where a part has no price. */
export function priceOf(
  { model, schedules, currency }: ConfiguratorFacts,
  choices: Choices,
  quantity: number,
): Price | undefined {
  return priceBySchedules(partsOf(model, choices), schedules, currency, quantity);
}
