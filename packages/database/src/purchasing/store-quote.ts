import { toId } from '@portico/kernel';
import type { QuoteChange, QuoteEvent, QuoteRequest, QuoteRevision, Quote } from '@portico/purchasing';

import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import { lineColumns } from './stored-line.ts';

/** Stores a new quote with its first revision and the first entry of its history. */
export async function insertQuote(
  tx: WriteTransaction,
  request: QuoteRequest,
  number: string,
): Promise<Quote> {
  const quote: Quote = { ...request.quote, id: toId(newId()), number, version: 1 };
  await tx.quote.create({
    data: {
      id: quote.id,
      organizationId: quote.organizationId,
      unitId: quote.unitId,
      number,
      title: quote.title,
      createdAt: quote.createdAt,
      requestedById: quote.requestedBy.membershipId,
      version: quote.version,
      ...changingColumns(quote, quote.createdAt),
    },
  });
  await insertRevision(tx, quote);
  await insertQuoteEvent(tx, quote, request.event);
  return quote;
}

/** Stores what a decision left of a locked quote; a revision with a number of its own is added, none is ever changed. */
export async function storeQuoteChange(
  tx: WriteTransaction,
  before: Quote,
  change: QuoteChange,
  now: Date,
): Promise<Quote> {
  const quote: Quote = { ...change.quote, version: before.version + 1 };
  await tx.quote.update({
    where: { id: quote.id },
    data: { ...changingColumns(quote, now), version: quote.version },
  });
  if (quote.revision.number !== before.revision.number) await insertRevision(tx, quote);
  await insertQuoteEvent(tx, quote, change.event);
  return quote;
}

function changingColumns(quote: Quote, updatedAt: Date) {
  const { revision } = quote;
  return {
    state: quote.state,
    currency: revision.total.currency,
    totalAmount: BigInt(revision.total.amount),
    lineCount: revision.lines.length,
    currentRevision: revision.number,
    assignedToId: quote.assignedTo.membershipId,
    poNumber: quote.poNumber ?? null,
    expiresAt: quote.expiresAt,
    updatedAt,
  };
}

async function insertRevision(tx: WriteTransaction, quote: Quote): Promise<void> {
  const { id: quoteId, organizationId } = quote;
  const revision: QuoteRevision = quote.revision;
  const id = newId();
  await tx.quoteRevision.create({
    data: {
      id,
      organizationId,
      quoteId,
      number: revision.number,
      createdById: revision.createdBy.membershipId,
      createdAt: revision.createdAt,
      expiresAt: revision.expiresAt,
      comment: revision.comment ?? null,
      agreementNumber: revision.agreementNumber ?? null,
      currency: revision.total.currency,
      totalAmount: BigInt(revision.total.amount),
    },
  });
  await tx.quoteLine.createMany({
    data: lineColumns(revision.lines, organizationId).map((line) => ({ ...line, quoteRevisionId: id })),
  });
}

async function insertQuoteEvent(tx: WriteTransaction, quote: Quote, event: QuoteEvent): Promise<void> {
  await tx.quoteEvent.create({
    data: {
      id: newId(),
      organizationId: quote.organizationId,
      quoteId: quote.id,
      revision: event.revision,
      kind: event.kind,
      at: event.at,
      actorPersonId: event.by?.personId ?? null,
      actorName: event.by?.name ?? '',
      targetName: event.to?.name ?? null,
      comment: event.comment ?? null,
    },
  });
}
