import { couldEver } from '@portico/access';
import type { MemberViewer, PreviewViewer } from '@portico/access';
import { findPage, readOrders, readQuotes, suggestProducts } from '@portico/database';
import type { Translator } from '@portico/messages';

import type { Services } from '~/composition.server.ts';

import { SHORTEST_SEARCH, hitGroups, orderHit, quoteHit } from './search-hit.ts';
import type { Hit, HitGroup } from './search-hit.ts';

/**
 * Finds what a viewer may see of products, approved configurations, quotes and orders, at most `limit` of each.
 * Kinds without a hit are left out; a text of fewer than two characters finds nothing.
 */
export async function searchEverything(
  services: Pick<Services, 'database'>,
  viewer: MemberViewer | PreviewViewer,
  asked: { readonly text: string; readonly limit: number; readonly now: Date },
  words: Translator,
): Promise<readonly HitGroup[]> {
  const text = asked.text.trim();
  if (text.length < SHORTEST_SEARCH) return [];
  const search = { ...services, viewer, ...asked, text, words };
  const [products, configurations, quotes, orders] = await Promise.all([
    findProductHits(search),
    findConfigurationHits(search),
    findQuoteHits(search),
    findOrderHits(search),
  ]);
  return hitGroups({ products, configurations, quotes, orders }, '', text);
}

type Search = Pick<Services, 'database'> & {
  readonly viewer: MemberViewer | PreviewViewer;
  readonly text: string;
  readonly limit: number;
  readonly now: Date;
  readonly words: Translator;
};

async function findProductHits({ database, viewer, text, limit }: Search): Promise<readonly Hit[]> {
  const { pageRevisionId } = viewer;
  if (pageRevisionId === undefined) return [];
  const found = await suggestProducts(database, { kind: 'page', pageRevisionId }, text, limit);
  return found.map(({ id, name, partNumber, sku, categoryName }) => ({
    href: `/products/${id}`,
    label: name,
    detail: `${partNumber ?? sku} · ${categoryName}`,
  }));
}

/** A page has some dozens of configurations, so its own list is looked through. */
async function findConfigurationHits({ database, viewer, text, limit }: Search): Promise<readonly Hit[]> {
  const page = await findPage(database, viewer);
  const wanted = text.toLowerCase().split(/\s+/);
  return (page?.configurations ?? [])
    .filter(({ name, modelName, family }) => {
      const said = `${name} ${modelName} ${family}`.toLowerCase();
      return wanted.every((word) => said.includes(word));
    })
    .slice(0, limit)
    .map(({ key, name, modelName }) => ({ href: `/configurations/${key}`, label: name, detail: modelName }));
}

async function findQuoteHits({ database, viewer, text, limit, now, words }: Search): Promise<readonly Hit[]> {
  if (!couldEver(viewer, 'quote.read')) return [];
  const quotes = await readQuotes(database, viewer, {
    concern: 'all',
    filter: { text },
    sort: { by: 'created', descending: true },
    page: { number: 1, size: limit },
    now,
  });
  return quotes.map((quote) => quoteHit(quote, words));
}

async function findOrderHits({ database, viewer, text, limit, words }: Search): Promise<readonly Hit[]> {
  if (!couldEver(viewer, 'order.read')) return [];
  const orders = await readOrders(database, viewer, {
    filter: { text },
    sort: { by: 'placed', descending: true },
    limit,
    offset: 0,
  });
  return orders.map((order) => orderHit(order, words));
}
