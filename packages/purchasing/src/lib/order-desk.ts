import { err } from '@portico/kernel';
import type { Clock, Id, Result } from '@portico/kernel';

import { decideOrderStep } from './advance-order.ts';
import type { AdvanceOrder, OrderChange, OrderNotPossible } from './advance-order.ts';
import type { Authority, Refused } from './authority.ts';
import type { Order, OrderEvent } from './order.ts';
import type { OrderBook, OrderNotFound, OrderStale } from './order-book.ts';
import type { Invalid } from './words.ts';

/** Where the seller's people take orders along. */
export type OrderDesk<Because> = {
  readonly actor: NonNullable<OrderEvent['by']>;
  readonly may: Authority<Because>;
  readonly orders: OrderBook;
  readonly clock: Clock;
};

/** Why an order was not taken along. */
export type OrderFailure<Because> =
  | OrderNotPossible
  | Invalid
  | Refused<Because>
  | OrderNotFound
  | OrderStale;

/** Takes an order one step along its lifecycle. */
export function advanceOrder<Because>(
  desk: OrderDesk<Because>,
  edit: { readonly orderId: Id<'Order'>; readonly version: number },
  step: AdvanceOrder,
): Promise<Result<Order, OrderFailure<Because>>> {
  const at = desk.clock();
  return desk.orders.change(
    edit,
    (order): Result<OrderChange, OrderNotPossible | Invalid | Refused<Because>> => {
      const permit = desk.may.onOrder(step.verb, order);
      return permit.kind === 'refused' ? err(permit) : decideOrderStep(order, step, desk.actor, at);
    },
  );
}
