import type { OrderDocument, QuoteDocument, SellerProfile } from '@portico/database';
import type { OrderDocument as OrderPdf, QuoteDocument as QuotePdf } from '@portico/documents';
import type { Translator } from '@portico/messages';

import { addressLines } from './postal-address.ts';

/** What the PDF of the shown revision of a quote is made of. */
export function toQuotePdf(quote: QuoteDocument, seller: SellerProfile): QuotePdf {
  const { customer, number, title, requestedBy, assignedTo, poNumber, shown } = quote;
  return {
    seller,
    customer,
    number,
    revision: shown.number,
    title,
    createdAt: shown.createdAt,
    expiresAt: shown.expiresAt,
    requestedBy: requestedBy.name,
    preparedFor: assignedTo.name,
    agreementNumber: shown.agreementNumber,
    poNumber,
    comment: shown.comment,
    lines: shown.lines,
    total: shown.total,
  };
}

/** What the PDF of an order is made of. */
export function toOrderPdf(order: OrderDocument, seller: SellerProfile, text: Translator): OrderPdf {
  const { customer, number, title, placedAt, placedBy, poNumber, quote, lines, total } = order;
  return {
    seller,
    customer,
    number,
    title,
    placedAt,
    isConfirmed: order.history.some((entry) => entry.kind === 'confirmed'),
    placedBy,
    poNumber,
    quote,
    shipTo: addressLines(order.shipTo, text.locale),
    lines,
    total,
  };
}
