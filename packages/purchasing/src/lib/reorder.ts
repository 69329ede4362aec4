import { err, ok } from '@portico/kernel';
import type { Clock, Id, Result } from '@portico/kernel';

import { addItems } from './cart.ts';
import type { CartFailure, CartItem } from './cart.ts';
import type { CartStore } from './cart-store.ts';
import type { LineOffer, LinePricer } from './line-pricer.ts';
import type { OrderBook, OrderNotFound } from './order-book.ts';
import type { PricedLine } from './priced-line.ts';

/** A line of an old order that cannot be bought any more, under its name at the time. */
export type LeftOut = {
  readonly name: string;
  readonly sku: string;
  readonly because: Exclude<LineOffer['kind'], 'offered'>;
};

/** What an old order puts into a cart today, and what it no longer can. */
export type Reorder = { readonly items: readonly CartItem[]; readonly leftOut: readonly LeftOut[] };

/** Sorts the lines of an old order by what today's offers say; `offers` are of the same lines in the same order. */
export function planReorder(lines: readonly PricedLine[], offers: readonly LineOffer[]): Reorder {
  const sorted = lines.map((line, index) => ({ line, offer: offers[index] }));
  return {
    items: sorted.flatMap(({ line, offer }) =>
      offer?.kind === 'offered' ? [{ subject: line.subject, quantity: line.quantity }] : [],
    ),
    leftOut: sorted.flatMap(({ line, offer }) =>
      offer?.kind === 'offered' ? [] : [{ name: line.name, sku: line.sku, because: offer?.kind ?? 'gone' }],
    ),
  };
}

/** Where one person orders again what was ordered before. */
export type ReorderDesk = {
  readonly orders: OrderBook;
  readonly carts: CartStore;
  readonly priceLines: LinePricer;
  readonly clock: Clock;
  readonly newLineId: () => Id<'CartLine'>;
};

/**
 * Puts the lines of an old order into the cart, at the quantities of then and whatever they cost now. Lines that can
 * no longer be bought are left out and named; the same form sent twice fills the cart once.
 */
export async function reorder(
  desk: ReorderDesk,
  command: { readonly orderId: Id<'Order'>; readonly submissionId: Id<'Submission'> },
): Promise<Result<Reorder, OrderNotFound | CartFailure>> {
  const order = await desk.orders.find(command.orderId);
  if (order === undefined) return err({ kind: 'not-found' });
  const { offers } = await desk.priceLines(
    order.lines.map((line, index) => ({ id: String(index), subject: line.subject, quantity: line.quantity })),
    desk.clock(),
  );
  const plan = planReorder(order.lines, offers);
  const filled = await desk.carts.change(
    (cart) => addItems(cart, plan.items, desk.newLineId),
    command.submissionId,
  );
  return filled.ok ? ok(plan) : filled;
}
