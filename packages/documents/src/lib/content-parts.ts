import type { Translator } from '@portico/messages';
import type { Money } from '@portico/money';

import type { Block, ColumnTitles, ContentRow } from './document-content.ts';
import type { DocumentCustomer, DocumentLine, DocumentSeller } from './document-view.ts';

/** The titles of the columns. */
export function columnTitles(text: Translator): ColumnTitles {
  return {
    position: text.t('documents.column.position'),
    item: text.t('documents.column.item'),
    quantity: text.t('documents.column.quantity'),
    unitPrice: text.t('documents.column.unitPrice'),
    lineTotal: text.t('documents.column.lineTotal'),
  };
}

/** The lines of a document as rows. */
export function contentRows(lines: readonly DocumentLine[], text: Translator): readonly ContentRow[] {
  return lines.map((line, index) => ({
    position: text.number(index + 1),
    name: line.name,
    sku: line.sku,
    details: [
      ...line.details.map(({ label, value }) => text.t('documents.detail', { label, value })),
      ...(hasText(line.note) ? [text.t('documents.note', { note: line.note })] : []),
    ],
    quantity: text.number(line.quantity),
    unitPrice: text.money(line.unitPrice),
    lineTotal: text.money(line.total),
  }));
}

/** The customer as an address block. */
export function customerBlock(customer: DocumentCustomer, text: Translator): Block {
  const legal = customer.legalName === customer.name ? [] : [customer.legalName];
  return { label: text.t('documents.for'), lines: [customer.name, ...legal] };
}

/** The total of a document: net, as every price of it. */
export function totalRow(total: Money, text: Translator) {
  return { label: text.t('documents.total'), value: text.money(total) };
}

/** The line at the foot of every page. */
export function footLine(seller: DocumentSeller, text: Translator): string {
  const taxNumber = text.t('documents.taxNumber', { number: seller.taxNumber });
  return (
    [seller.legalName, ...seller.addressLines, seller.email, seller.phone, taxNumber]
      .filter(hasText)
      // The line breaks between its parts, never inside one.
      .map((part) => part.replaceAll(' ', '\u00a0'))
      .join(' · ')
  );
}

/** How pages are counted. */
export function pageCounter(text: Translator) {
  return (page: number, pages: number): string => text.t('documents.page', { page, pages });
}

/** Whether there is anything to read in it. */
export function hasText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}
