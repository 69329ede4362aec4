import type { Id } from '@portico/kernel';
import type { Money } from '@portico/money';

import type { Party } from './party.ts';
import type { PricedLine } from './priced-line.ts';
import type { QuoteState } from './quote-state.ts';

/**
 * One numbered state of what a quote proposes. Written once: a change makes the next one. `total` is the sum of its
 * lines. The prices hold until `expiresAt`.
 */
export type QuoteRevision = {
  readonly number: number;
  readonly createdBy: Party;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly comment?: string;
  readonly agreementNumber?: string;
  readonly lines: readonly PricedLine[];
  readonly total: Money;
};

/**
 * A priced proposal inside an organization. `assignedTo` is who decides; `revision` is the current one, and the only
 * one that can be decided on. `version` rises with every change.
 */
export type Quote = {
  readonly id: Id<'Quote'>;
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly number: string;
  readonly title: string;
  readonly state: QuoteState;
  readonly requestedBy: Party;
  readonly assignedTo: Party;
  readonly poNumber?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly version: number;
  readonly revision: QuoteRevision;
};

/** What happened to a quote. */
export type QuoteEventKind =
  | 'requested'
  | 'revised'
  | 'forwarded'
  | 'change-requested'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'expired';

/** One entry of a quote's history. Without `by` it happened by itself; `to` is whom it was given to. */
export type QuoteEvent = {
  readonly kind: QuoteEventKind;
  readonly revision: number;
  readonly at: Date;
  readonly by?: Party;
  readonly to?: Party;
  readonly comment?: string;
};
