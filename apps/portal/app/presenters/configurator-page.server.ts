import { verdict } from '@portico/access';
import type { MemberViewer, PreviewViewer, Refusal } from '@portico/access';
import { partsOf, revive } from '@portico/configurator';
import type { Choices, Departure, Model, Option } from '@portico/configurator';
import { findApprovedConfiguration } from '@portico/database';
import { MAX_QUANTITY, priceConfiguration } from '@portico/pricing';

import type { Services } from '~/composition.server.ts';

import { readAnswers, readOpenFeature, readQuantity } from './configurator-address.ts';
import type { ConfiguratorState } from './configurator-address.ts';
import { configuratorProducts, presentFacts } from './configurator-facts.ts';
import type { ConfiguratorFacts } from './configurator-facts.ts';
import { presentConfigurationPrice } from './explained-price.ts';
import type { ExplainedPrice } from './explained-price.ts';
import { partCost } from './part-cost.ts';

/** A configurator as an address asks for it, or that nothing can be built of it any more. */
export type ConfiguratorPage =
  | {
      readonly kind: 'ready';
      readonly facts: ConfiguratorFacts;
      readonly start: ConfiguratorState;
      readonly outdated: readonly Departure[];
    }
  | { readonly kind: 'impossible'; readonly name: string };

/**
 * Reads the configurator that a viewer asks for; `undefined` where their page has no such configuration. Answers in
 * the address that do not fit or do not go together give way to what is possible.
 */
export async function readConfiguratorPage(
  { database, prices }: Pick<Services, 'database' | 'prices'>,
  viewer: MemberViewer | PreviewViewer,
  key: string,
  query: URLSearchParams,
  now: Date,
): Promise<ConfiguratorPage | undefined> {
  const configuration = await findApprovedConfiguration(database, viewer, key);
  if (configuration === undefined) return undefined;
  const { pageRevisionId, name } = configuration;
  const productIds = configuratorProducts(configuration);
  const book = await prices.pricesFor({ pageRevisionId, productIds, at: now.getTime() });
  const presented = book && presentFacts(configuration, book);
  if (presented?.kind !== 'ready') return { kind: 'impossible', name };
  const { facts, outdated } = presented;
  const quantity = readQuantity(query, MAX_QUANTITY);
  return {
    kind: 'ready',
    facts,
    outdated,
    start: {
      choices: startingChoices(facts, query, quantity),
      quantity,
      open: readOpenFeature(facts.model, facts.restrictions.locked ?? {}, query),
    },
  };
}

function startingChoices(facts: ConfiguratorFacts, query: URLSearchParams, quantity: number): Choices {
  const { model, restrictions, standard, schedules } = facts;
  const answers = readAnswers(model, query);
  if (Object.keys(answers).length === 0) return standard;
  const revived = revive(model, restrictions, { ...standard, ...answers }, partCost(schedules, quantity));
  return revived.ok ? revived.value.choices : standard;
}

/**
 * Why the build that an address describes costs what it does, for its buyer; `undefined` where the viewer's page has
 * no such configuration or nothing can be built of it.
 */
export async function explainConfigurator(
  services: Pick<Services, 'database' | 'prices'>,
  viewer: MemberViewer | PreviewViewer,
  key: string,
  query: URLSearchParams,
  now: Date,
): Promise<ExplainedPrice | undefined> {
  const page = await readConfiguratorPage(services, viewer, key, query, now);
  if (page?.kind !== 'ready' || viewer.pageRevisionId === undefined) return undefined;
  const { facts, start } = page;
  const parts = partsOf(facts.model, start.choices);
  const book = await services.prices.pricesFor({
    pageRevisionId: viewer.pageRevisionId,
    productIds: parts.map(({ productId }) => productId),
    at: now.getTime(),
  });
  if (book === undefined) return undefined;
  const { trace } = priceConfiguration(parts, book, start.quantity);
  return presentConfigurationPrice(facts.name, trace, (productId) => partName(facts.model, productId));
}

function partName(model: Model, productId: string): string {
  if (productId === model.base.productId) return model.name;
  const options = model.features.flatMap((feature): readonly Option[] => feature.options);
  return options.find((option) => option.productId === productId)?.name ?? model.name;
}

/** Why this viewer may not fill a cart; nothing where they may. */
export function cartRefusal(viewer: MemberViewer | PreviewViewer): Refusal | undefined {
  if (viewer.kind === 'preview') return { kind: 'preview' };
  const { organizationId, membershipId } = viewer;
  const answer = verdict(viewer, 'cart.use', { organizationId, membershipId });
  return answer.kind === 'refused' ? answer.because : undefined;
}
