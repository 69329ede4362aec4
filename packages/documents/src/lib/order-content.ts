import type { Translator } from '@portico/messages';

import {
  columnTitles,
  contentRows,
  customerBlock,
  footLine,
  hasText,
  pageCounter,
  totalRow,
} from './content-parts.ts';
import type { DocumentContent } from './document-content.ts';
import type { OrderDocument } from './document-view.ts';

/** Words the confirmation of an order; while the seller has not confirmed it, that it is received. */
export function orderContent(order: OrderDocument, text: Translator): DocumentContent {
  const kind = text.t(order.isConfirmed ? 'documents.order.title' : 'documents.order.received.title');
  const { number, seller, quote } = order;
  const shipTo = order.shipTo.filter(hasText);
  const fromQuote =
    quote === undefined
      ? []
      : [{ label: text.t('documents.fromQuote'), value: text.t('documents.quoteRevision', quote) }];
  const poNumber = hasText(order.poNumber)
    ? [{ label: text.t('documents.poNumber'), value: order.poNumber }]
    : [];
  return {
    locale: text.locale,
    seller,
    kind,
    number,
    reference: `${kind} ${number}`,
    subject: order.title,
    createdAt: order.placedAt,
    addressees: [
      customerBlock(order.customer, text),
      ...(shipTo.length === 0 ? [] : [{ label: text.t('documents.shipTo'), lines: shipTo }]),
    ],
    facts: [
      { label: text.t('documents.number.order'), value: number },
      { label: text.t('documents.date'), value: text.date(order.placedAt, 'dateLong') },
      ...poNumber,
      { label: text.t('documents.customerNumber'), value: order.customer.number },
      ...fromQuote,
      { label: text.t('documents.placedBy'), value: order.placedBy },
    ],
    columns: columnTitles(text),
    rows: contentRows(order.lines, text),
    total: totalRow(order.total, text),
    notes: [
      text.t('documents.tax', { currency: order.total.currency }),
      text.t(order.isConfirmed ? 'documents.terms.order' : 'documents.terms.order.received', {
        seller: seller.legalName,
      }),
    ],
    continued: text.t('documents.continued'),
    foot: footLine(seller, text),
    pageOf: pageCounter(text),
  };
}
