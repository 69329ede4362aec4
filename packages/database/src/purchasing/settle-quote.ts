import type { OrderRef, Quote, QuoteChange, QuoteRequest } from '@portico/purchasing';

import { recordAudit } from '../audit/record-audit.ts';
import type { WriteTransaction } from '../core/write.ts';
import { nextNumber } from './number-series.ts';
import { sendNotices, tellAccountTeam } from './send-notices.ts';
import { insertOrder } from './store-order.ts';
import { insertQuote, storeQuoteChange } from './store-quote.ts';

/** When and from where somebody acts. */
export type ActedFrom = { readonly now: Date; readonly address?: string };

/** Stores a request with the quote that it makes, the mails and the audit. */
export async function openQuote(
  tx: WriteTransaction,
  request: QuoteRequest,
  from: ActedFrom,
): Promise<Quote> {
  const quote = await insertQuote(tx, request, await nextNumber(tx, 'quote'));
  await sendNotices(tx, request.notices, { kind: 'quote', quote, event: request.event }, from.now);
  await recordAudit(tx, {
    at: from.now,
    kind: 'quote.requested',
    actor: request.quote.requestedBy,
    organizationId: quote.organizationId,
    subject: { kind: 'quote', id: quote.id },
    data: auditData(quote),
    ...(from.address !== undefined && { address: from.address }),
  });
  return quote;
}

/** Stores all that follows from a decision on a locked quote. */
export async function settleQuote(
  tx: WriteTransaction,
  before: Quote,
  change: QuoteChange,
  from: ActedFrom,
): Promise<{ readonly quote: Quote; readonly order?: OrderRef }> {
  const quote = await storeQuoteChange(tx, before, change, from.now);
  const { event } = change;
  const placed = change.order === undefined ? undefined : await insertOrder(tx, change.order);
  const order = placed && { id: placed.id, number: placed.number };
  const aboutOrder = change.notices.filter((notice) => notice.kind.startsWith('order-'));
  const aboutQuote = change.notices.filter((notice) => !notice.kind.startsWith('order-'));
  await sendNotices(tx, aboutQuote, { kind: 'quote', quote, event, ...(order && { order }) }, from.now);
  if (placed !== undefined) {
    const received = { kind: 'received', at: placed.placedAt, by: placed.placedBy } as const;
    await sendNotices(tx, aboutOrder, { kind: 'order', order: placed, event: received }, from.now);
    await tellAccountTeam(tx, placed, from.now);
  }
  await recordAudit(tx, {
    at: from.now,
    kind: `quote.${event.kind}`,
    ...(event.by !== undefined && { actor: event.by }),
    organizationId: quote.organizationId,
    subject: { kind: 'quote', id: quote.id },
    data: { ...auditData(quote), ...(order && { order: order.number }) },
    ...(from.address !== undefined && { address: from.address }),
  });
  if (placed !== undefined) {
    await recordAudit(tx, {
      at: from.now,
      kind: 'order.received',
      actor: placed.placedBy,
      organizationId: placed.organizationId,
      subject: { kind: 'order', id: placed.id },
      data: { number: placed.number, total: placed.total.amount, currency: placed.total.currency },
      ...(from.address !== undefined && { address: from.address }),
    });
  }
  return { quote, ...(order && { order }) };
}

function auditData(quote: Quote) {
  const { total, number: revision } = quote.revision;
  return { number: quote.number, revision, total: total.amount, currency: total.currency };
}
