import type { DocumentLine, QuoteDocument, QuoteHistoryEntry } from '@portico/database';
import type { Money } from '@portico/money';
import { compareRevisions } from '@portico/purchasing';
import type { LineChange, LineDetail, OrderRef, QuoteState } from '@portico/purchasing';

/** A line of the shown revision, or one that the revision took out, with how it was before. */
export type QuoteLineView = {
  readonly id: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly name: string;
  readonly sku: string;
  readonly details: readonly LineDetail[];
  readonly note?: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly total: Money;
  readonly former?: { readonly quantity?: number; readonly unitPrice?: Money };
};

/** A quote as its page shows it: the shown revision with what changed in it, and where the whole stands. */
export type QuoteView = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: QuoteState;
  readonly version: number;
  readonly customer: string;
  readonly unitName: string;
  readonly requestedBy: string;
  readonly assignedTo: string;
  readonly poNumber?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly currentRevision: number;
  readonly revisionNumbers: readonly number[];
  readonly order?: OrderRef;
  readonly shown: {
    readonly number: number;
    readonly createdBy: string;
    readonly createdAt: Date;
    readonly comment?: string;
    readonly agreementNumber?: string;
    readonly total: Money;
    /** Against the revision before, where there is one in the same currency. */
    readonly difference?: Money;
  };
  readonly lines: readonly QuoteLineView[];
  readonly history: readonly QuoteHistoryEntry[];
};

/** Lays a quote out for its page. */
export function toQuoteView(quote: QuoteDocument): QuoteView {
  const { shown, former } = quote;
  const comparison =
    former === undefined
      ? { lines: shown.lines.map((line) => ({ kind: 'same' as const, line })) }
      : compareRevisions(former, shown);
  const { lines: _lines, expiresAt: _expiry, ...head } = shown;
  return {
    id: quote.id,
    number: quote.number,
    title: quote.title,
    state: quote.state,
    version: quote.version,
    customer: quote.customer.name,
    unitName: quote.unitName,
    requestedBy: quote.requestedBy.name,
    assignedTo: quote.assignedTo.name,
    ...(quote.poNumber !== undefined && { poNumber: quote.poNumber }),
    createdAt: quote.createdAt,
    expiresAt: shown.expiresAt,
    currentRevision: quote.currentRevision,
    revisionNumbers: quote.revisions.map((revision) => revision.number),
    ...(quote.order !== undefined && { order: quote.order }),
    shown: {
      ...head,
      ...('difference' in comparison && { difference: comparison.difference }),
    },
    lines: comparison.lines.map(toLineView),
    history: quote.history,
  };
}

function toLineView(change: LineChange<DocumentLine>): QuoteLineView {
  const { id, name, sku, details, note, quantity, unitPrice, total } = change.line;
  return {
    id,
    change: change.kind,
    name,
    sku,
    details,
    ...(note !== undefined && { note }),
    quantity,
    unitPrice,
    total,
    ...(change.kind === 'changed' && {
      former: {
        ...(change.quantity && { quantity: change.former.quantity }),
        ...(change.price && { unitPrice: change.former.unitPrice }),
      },
    }),
  };
}
