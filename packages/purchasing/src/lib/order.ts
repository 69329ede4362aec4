import type { Id } from '@portico/kernel';
import type { Money } from '@portico/money';

import type { OrderState } from './order-state.ts';
import type { Party } from './party.ts';
import type { PricedLine } from './priced-line.ts';

/** Where an order goes, as it was when the order was placed. `country` is an ISO 3166 code. */
export type ShipTo = {
  readonly unitName: string;
  readonly recipient?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
};

/** An order before it has been given its identifier, its number and its address. */
export type OrderDraft = {
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly quoteId: Id<'Quote'>;
  readonly quoteRevision: number;
  readonly title: string;
  readonly state: 'received';
  readonly poNumber?: string;
  readonly placedBy: Party;
  readonly requestedBy: Party;
  readonly placedAt: Date;
  readonly lines: readonly PricedLine[];
  readonly total: Money;
};

/** What an organization ordered: the lines and prices of the revision that was accepted. */
export type Order = Omit<OrderDraft, 'state' | 'quoteId' | 'quoteRevision'> & {
  readonly id: Id<'Order'>;
  readonly number: string;
  readonly state: OrderState;
  /** Absent for orders that were taken over from elsewhere. */
  readonly quoteId?: Id<'Quote'>;
  readonly quoteRevision?: number;
  readonly shipTo: ShipTo;
  readonly version: number;
};

/** One entry of an order's history; the state that it entered. Without `by` it was told by another system. */
export type OrderEvent = {
  readonly kind: OrderState;
  readonly at: Date;
  readonly by?: { readonly personId: Id<'Person'>; readonly name: string };
  readonly comment?: string;
};
