import { complete, partsOf, productsOfModel } from '@portico/configurator';
import type { Choices, Model, Option, Restrictions } from '@portico/configurator';
import { findConfigurationModel } from '@portico/database';
import type { Money } from '@portico/money';
import type { PageState } from '@portico/pages';
import { priceConfiguration, quickPrice } from '@portico/pricing';
import type { PriceBook, PriceSource } from '@portico/pricing';

import { notFound } from '~/errors.server.ts';
import { toConfigurationView } from '~/presenters/seller/configuration-view.ts';

import type { ReadConfiguration } from './configuration-form.server.ts';
import { POLICIES, policyOf } from './configuration-form.server.ts';
import type { Desk } from './desk.server.ts';

/** The model that a configuration is made of; “there is nothing here” for one that there is none of. */
export async function requireModel({ database }: Desk, modelId: string) {
  const model = await findConfigurationModel(database, { kind: 'staff' }, modelId);
  if (model === undefined) throw notFound();
  return model;
}

/** What a new configuration of a model starts with: the cheapest that is sound, and nothing restricted. */
export async function startingConfiguration(
  prices: PriceSource,
  state: PageState,
  model: Model,
  name: string,
  now: Date,
): Promise<ReadConfiguration> {
  const book = await readBook(prices, state, productsOfModel(model), now);
  const cost = (option: Option, times: number) => {
    if (option.productId === undefined) return 0;
    const quantity = (option.quantity ?? 1) * times;
    const price = book && quickPrice({ productId: option.productId, quantity }, book);
    return price === undefined ? UNPRICED * quantity : price.line.amount;
  };
  const first = complete(model, {}, {}, cost);
  return { name, description: '', choices: first.ok ? first.value : {}, restrictions: {} };
}

/** What nobody prices is chosen last. */
const UNPRICED = 1e9;

/** What the form of a configuration shows: every feature as it stands, and the price under the draft's agreement. */
export async function presentConfiguration(
  prices: PriceSource,
  state: PageState,
  model: Model,
  configuration: ReadConfiguration,
  now: Date,
) {
  const { choices, restrictions } = configuration;
  const view = toConfigurationView(model, choices, restrictions);
  return {
    name: configuration.name,
    description: configuration.description,
    view,
    policies: POLICIES,
    policy: Object.fromEntries(
      model.features.map(({ key }) => [key, policyOf(restrictions satisfies Restrictions, key)]),
    ),
    price: view.isComplete ? await priceOf(prices, state, model, choices, now) : undefined,
  };
}

/** The price of one system under the draft's agreement; `undefined` where a part has none. */
async function priceOf(
  prices: PriceSource,
  state: PageState,
  model: Model,
  choices: Choices,
  now: Date,
): Promise<{ readonly unit: Money; readonly list: Money } | undefined> {
  const parts = partsOf(model, choices);
  const productIds = parts.map(({ productId }) => productId);
  const book = await readBook(prices, state, productIds, now);
  const pricing = book && priceConfiguration(parts, book);
  return pricing?.kind === 'priced' ? { unit: pricing.unit, list: pricing.list } : undefined;
}

function readBook(
  prices: PriceSource,
  { draft }: PageState,
  productIds: readonly string[],
  now: Date,
): Promise<PriceBook | undefined> {
  return draft === undefined
    ? Promise.resolve(undefined)
    : prices.pricesFor({ pageRevisionId: draft.id, productIds, at: now.getTime() });
}
