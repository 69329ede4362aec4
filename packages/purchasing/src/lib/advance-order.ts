import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Notice } from './notice.ts';
import type { Order, OrderEvent } from './order.ts';
import { ORDER_TRANSITIONS } from './order-state.ts';
import type { OrderState, OrderVerb } from './order-state.ts';
import { nextState } from './transitions.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** One step of an order. A cancellation is owed a reason. */
export type AdvanceOrder = { readonly verb: OrderVerb; readonly comment?: string };

/** What a step of an order brings about, to be stored as one. */
export type OrderChange = {
  readonly order: Order;
  readonly event: OrderEvent;
  readonly notices: readonly Notice[];
};

/** The order is not in a state where this can be done. */
export type OrderNotPossible = {
  readonly kind: 'not-possible';
  readonly verb: OrderVerb;
  readonly state: OrderState;
};

/** Takes an order one step along its lifecycle and tells those who ordered. */
export function decideOrderStep(
  order: Order,
  { verb, comment }: AdvanceOrder,
  by: NonNullable<OrderEvent['by']>,
  at: Date,
): Result<OrderChange, OrderNotPossible | Invalid> {
  const state = nextState(ORDER_TRANSITIONS, order.state, verb);
  if (state === undefined) return err({ kind: 'not-possible', verb, state: order.state });
  const faults = checkWords('comment', comment, { required: verb === 'cancel', most: MAX_WORDS.comment });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  return ok({
    order: { ...order, state },
    event: { kind: state, at, by, ...worded('comment', comment) },
    notices: noticesTo('order-status', [order.placedBy, order.requestedBy]),
  });
}
