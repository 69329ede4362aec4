import type { OrderDraft } from './order.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';

/** The order that the current revision of `quote` becomes when `by` accepts it. */
export function placeOrder(quote: Quote, by: Party, at: Date): OrderDraft {
  const { revision } = quote;
  return {
    organizationId: quote.organizationId,
    unitId: quote.unitId,
    quoteId: quote.id,
    quoteRevision: revision.number,
    title: quote.title,
    state: 'received',
    ...(quote.poNumber === undefined ? {} : { poNumber: quote.poNumber }),
    placedBy: by,
    requestedBy: quote.requestedBy,
    placedAt: at,
    lines: revision.lines,
    total: revision.total,
  };
}
