import type { Money } from '@portico/money';

import type { Order } from './order.ts';
import type { OrderVerb } from './order-state.ts';
import type { Quote } from './quote.ts';
import type { QuoteVerb } from './quote-state.ts';

/** What a person can want to do to a quote. Expiring is nobody's doing. */
export type QuoteDeed = Exclude<QuoteVerb, 'expire'>;

/** Everything that a person can want to do to a quote, in the order in which it is offered. */
export const QUOTE_DEEDS = [
  'accept',
  'reject',
  'request-change',
  'forward',
  'revise',
  'withdraw',
] as const satisfies readonly QuoteDeed[];

/** What the access rules answer; `Because` is their reason. */
export type Permit<Because> =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly because: Because };

/** The person has no right to do this. */
export type Refused<Because> = { readonly kind: 'refused'; readonly because: Because };

/** What the access rules look at in a quote. */
export type QuoteMatter = Pick<Quote, 'organizationId' | 'unitId' | 'requestedBy' | 'assignedTo'> & {
  readonly revision: { readonly total: Money };
};

/** Asks the access rules, for one person. Buying asks inside the decision, so that the amount judged is the amount decided. */
export type Authority<Because> = {
  onQuote(deed: QuoteDeed, quote: QuoteMatter): Permit<Because>;
  onRequest(unitId: string, total: Money): Permit<Because>;
  onOrder(verb: OrderVerb, order: Order): Permit<Because>;
};
