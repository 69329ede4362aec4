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
import type { QuoteDocument } from './document-view.ts';

/** Words a revision of a quote. */
export function quoteContent(quote: QuoteDocument, text: Translator): DocumentContent {
  const kind = text.t('documents.quote.title');
  const { number, revision, seller } = quote;
  const optional = (label: string, value: string | undefined) => (hasText(value) ? [{ label, value }] : []);
  return {
    locale: text.locale,
    seller,
    kind,
    number,
    reference: `${kind} ${text.t('documents.quoteRevision', { number, revision })}`,
    subject: quote.title,
    createdAt: quote.createdAt,
    addressees: [customerBlock(quote.customer, text)],
    facts: [
      { label: text.t('documents.number.quote'), value: number },
      { label: text.t('documents.revision'), value: text.number(revision) },
      { label: text.t('documents.date'), value: text.date(quote.createdAt, 'dateLong') },
      { label: text.t('documents.validUntil'), value: text.date(quote.expiresAt, 'dateLong') },
      { label: text.t('documents.customerNumber'), value: quote.customer.number },
      ...optional(text.t('documents.agreement'), quote.agreementNumber),
      ...optional(text.t('documents.poNumber'), quote.poNumber),
      { label: text.t('documents.requestedBy'), value: quote.requestedBy },
      { label: text.t('documents.preparedFor'), value: quote.preparedFor },
    ],
    comment: hasText(quote.comment)
      ? { heading: text.t('documents.comment', { name: quote.requestedBy }), text: quote.comment }
      : undefined,
    columns: columnTitles(text),
    rows: contentRows(quote.lines, text),
    total: totalRow(quote.total, text),
    notes: [
      text.t('documents.tax', { currency: quote.total.currency }),
      text.t('documents.terms.quote', {
        date: text.date(quote.expiresAt, 'dateTimeZone'),
        seller: seller.legalName,
      }),
    ],
    continued: text.t('documents.continued'),
    foot: footLine(seller, text),
    pageOf: pageCounter(text),
  };
}
