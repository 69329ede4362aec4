import type { Translator } from '@portico/messages';

import type { DocumentContent } from './document-content.ts';
import type { OrderDocument, QuoteDocument } from './document-view.ts';
import { drawClosing, drawFoot } from './draw-closing.ts';
import { drawLetterhead } from './draw-letterhead.ts';
import { drawLines, drawRunningHead } from './draw-lines.ts';
import { drawOpening } from './draw-opening.ts';
import { orderContent } from './order-content.ts';
import { quoteContent } from './quote-content.ts';
import { createSheet } from './sheet.ts';
import type { Paper } from './sheet.ts';

/**
 * The PDF of a revision of a quote, in the reader's language, with dates in the reader's time zone. The same quote for
 * the same reader has the same bytes.
 */
export function renderQuoteDocument(quote: QuoteDocument, text: Translator): Promise<Uint8Array> {
  return renderDocument(quoteContent(quote, text));
}

/** The PDF that confirms an order, as {@link renderQuoteDocument} makes that of a quote. */
export function renderOrderDocument(order: OrderDocument, text: Translator): Promise<Uint8Array> {
  return renderDocument(orderContent(order, text));
}

/** Under which name the PDF of a quote is saved. */
export function quoteFileName(quote: { number: string; revision: number }, text: Translator): string {
  const { number, revision } = quote;
  return `${text.t('documents.quote.file', { number, revision: String(revision) })}.pdf`;
}

/** Under which name the PDF of an order is saved. */
export function orderFileName(order: { number: string }, text: Translator): string {
  return `${text.t('documents.order.file', { number: order.number })}.pdf`;
}

async function renderDocument(content: DocumentContent): Promise<Uint8Array> {
  const { seller, locale, createdAt } = content;
  const sheet = createSheet({
    paper: paperOf(seller.locale),
    title: content.reference,
    author: seller.legalName,
    locale,
    createdAt,
  });
  sheet.onPage(() => drawRunningHead(sheet, content));
  drawLetterhead(sheet, seller);
  drawOpening(sheet, content);
  drawLines(sheet, content);
  drawClosing(sheet, content);
  return sheet.finish((page, pages) => drawFoot(sheet, content, page, pages));
}

/** The paper that the seller's offices have in their printers. */
function paperOf(sellerLocale: string): Paper {
  return new Intl.Locale(sellerLocale).region === 'US' ? 'LETTER' : 'A4';
}
