import type { Connection } from 'mysql2/promise';

import type { DemoContext } from './demo-context.ts';
import { drawOrders, orderRows } from './demo-orders.ts';
import type { DemoOrder } from './demo-orders.ts';
import type { DemoOrganization } from './demo-organizations.ts';
import { pageRows, releasedRevisions } from './demo-page-rows.ts';
import { drawPages } from './demo-pages.ts';
import type { DemoPage } from './demo-pages.ts';
import { contractListRows, drawContractLists } from './demo-price-lists.ts';
import { drawQuotes, quoteBehind, quoteRows } from './demo-quotes.ts';
import type { DemoQuote } from './demo-quotes.ts';
import { readDemoStock } from './demo-stock.ts';
import type { DemoStock } from './demo-stock.ts';
import { templateRows } from './demo-templates.ts';
import { insertTables } from './insert-rows.ts';

/** Orders of so many last days keep the quote that they came from; older ones were taken over from elsewhere. */
const QUOTED_DAYS = 75;

/** Writes templates, contract prices and the pages of all customers, and returns what they sell from. */
export async function writePages(
  connection: Connection,
  organizations: readonly DemoOrganization[],
  context: DemoContext,
): Promise<{ readonly stock: DemoStock; readonly pages: readonly DemoPage[] }> {
  const stock = await readDemoStock(connection);
  const contracts = drawContractLists(stock, context);
  const pages = drawPages(organizations, stock, contracts, context);
  await insertTables(connection, [
    ...contractListRows(contracts, context),
    ['page_templates', templateRows(stock, contracts, context)],
    ...pageRows(pages, stock, context),
  ]);
  for (const { organizationId, revisionId } of releasedRevisions(pages, context)) {
    await connection.query('UPDATE organizations SET released_revision_id = ? WHERE id = ?', [
      revisionId,
      organizationId,
    ]);
  }
  return { stock, pages };
}

/** Writes two years of orders and quotes in every state, and leaves the number series where they end. */
export async function writeBuying(
  connection: Connection,
  { stock, pages }: { readonly stock: DemoStock; readonly pages: readonly DemoPage[] },
  context: DemoContext,
): Promise<void> {
  const orders = drawOrders(pages, stock, context);
  const behind = new Map<DemoOrder, DemoQuote>(
    orders
      .filter(({ placedAt }) => placedAt >= context.at(-QUOTED_DAYS))
      .map((order) => [order, quoteBehind(order, context)]),
  );
  const quotes = [...drawQuotes(pages, stock, context), ...behind.values()];
  await insertTables(connection, [
    ...quoteRows(quotes, context),
    ...orderRows(
      orders,
      (order) => {
        const quote = behind.get(order);
        return quote && { id: quote.id, revision: quote.revisions.length };
      },
      context,
    ),
    [
      'number_series',
      [
        { name: 'quote', next: 100_001 + quotes.length },
        { name: 'order', next: 100_001 + orders.length },
        { name: 'customer', next: 10_001 + pages.length },
      ],
    ],
  ]);
}
