import type { StaffViewer } from '@portico/access';
import { listCustomers, readOrders, readQuotes } from '@portico/database';
import type { Database } from '@portico/database';
import type { Translator } from '@portico/messages';

import { SHORTEST_SEARCH, hitGroups, orderHit, quoteHit, sellersHit } from '../search-hit.ts';
import type { HitGroup } from '../search-hit.ts';

/**
 * Finds customers, quotes and orders that one of the seller’s people may see, at most `limit` of each. Kinds without
 * a hit are left out; a text of fewer than two characters finds nothing.
 */
export async function searchAsSeller(
  database: Database,
  viewer: StaffViewer,
  asked: { readonly text: string; readonly limit: number; readonly now: Date },
  words: Translator,
): Promise<readonly HitGroup[]> {
  const { limit, now } = asked;
  const text = asked.text.trim();
  if (text.length < SHORTEST_SEARCH) return [];
  const page = { number: 1, size: limit };
  const [customers, quotes, orders] = await Promise.all([
    listCustomers(database, viewer, { text, sort: { by: 'name', descending: false }, request: page }, now),
    readQuotes(database, viewer, {
      concern: 'all',
      filter: { text },
      sort: { by: 'created', descending: true },
      page,
      now,
    }),
    readOrders(database, viewer, {
      filter: { text },
      sort: { by: 'placed', descending: true },
      limit,
      offset: 0,
    }),
  ]);
  const found = {
    customers: customers.items.map(({ id, name, number, state }) => ({
      href: `/seller/customers/${id}`,
      label: name,
      detail: `${number} · ${words.t(`states.organization.${state}`)}`,
    })),
    quotes: quotes.map((quote) => sellersHit(quoteHit(quote, words), quote.organizationName)),
    orders: orders.map((order) => sellersHit(orderHit(order, words), order.organizationName)),
  };
  return hitGroups(found, '/seller', text);
}
