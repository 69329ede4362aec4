import type { TransitionTable } from './transitions.ts';

/** Where an order stands, from its receipt to its delivery. */
export type OrderState = 'received' | 'confirmed' | 'shipped' | 'delivered' | 'cancelled';

/** What the seller can do to an order. */
export type OrderVerb = 'confirm' | 'ship' | 'deliver' | 'cancel';

/** Every state of an order, in the order in which it passes through them; `cancelled` last. */
export const ORDER_STATES = [
  'received',
  'confirmed',
  'shipped',
  'delivered',
  'cancelled',
] as const satisfies readonly OrderState[];

/** Every verb of an order. */
export const ORDER_VERBS = ['confirm', 'ship', 'deliver', 'cancel'] as const satisfies readonly OrderVerb[];

/** The lifecycle of an order: once shipped it can no longer be cancelled. */
export const ORDER_TRANSITIONS: TransitionTable<OrderState, OrderVerb> = {
  received: { confirm: 'confirmed', cancel: 'cancelled' },
  confirmed: { ship: 'shipped', cancel: 'cancelled' },
  shipped: { deliver: 'delivered' },
  delivered: {},
  cancelled: {},
};
