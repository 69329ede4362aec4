import type { Id, Result } from '@portico/kernel';

import type { OrderChange } from './advance-order.ts';
import type { Order } from './order.ts';

/** There is no such order, or not for this viewer; the two are not told apart. */
export type OrderNotFound = { readonly kind: 'not-found' };

/** The order was changed since the form was shown. */
export type OrderStale = { readonly kind: 'stale'; readonly current: Order };

/** The orders that one viewer may read, and how changes to them are stored. */
export type OrderBook = {
  find(id: Id<'Order'>): Promise<Order | undefined>;

  /** Decides on the order as it is while nobody else can, and stores what was decided, all or nothing. */
  change<Failure>(
    edit: { readonly orderId: Id<'Order'>; readonly version: number },
    decide: (order: Order) => Result<OrderChange, Failure>,
  ): Promise<Result<Order, Failure | OrderNotFound | OrderStale>>;
};
