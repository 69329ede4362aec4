import type { MemberViewer, Refusal } from '@portico/access';
import {
  authorityOf,
  openCartStore,
  openDirectory,
  openLinePricer,
  openOrderBook,
  openQuoteBook,
} from '@portico/database';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import type { OrderBook, RequestDesk } from '@portico/purchasing';
import type { RouterContextProvider } from 'react-router';

import { requestContext, servicesContext } from './contexts.ts';

/** Everything that one member buys with. */
export type Buying = RequestDesk<Refusal> & {
  readonly orders: OrderBook;
  readonly newLineId: () => Id<'CartLine'>;
};

/** Opens the books, the cart and the prices of a member for one request. */
export async function openBuying(
  context: Readonly<RouterContextProvider>,
  viewer: MemberViewer,
): Promise<Buying> {
  const { database, prices, newId, seller } = context.get(servicesContext);
  const { now, address } = context.get(requestContext);
  const { quoteValidityDays } = await seller();
  const { membershipId, personId, name, organizationId, unitId, pageRevisionId, currency } = viewer;
  return {
    actor: { membershipId, personId, name },
    organizationId,
    unitId,
    may: authorityOf(viewer),
    quotes: openQuoteBook(database, viewer, { now, address }),
    orders: openOrderBook(database, viewer, { now, address }),
    carts: openCartStore(database, viewer, now),
    priceLines: openLinePricer(database, prices, {
      pageRevisionId,
      currency,
      validityDays: quoteValidityDays,
    }),
    directory: openDirectory(database, viewer),
    clock: () => now,
    newLineId: () => toId(newId()),
  };
}
