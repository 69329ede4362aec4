export type {
  DocumentCustomer,
  DocumentLine,
  DocumentSeller,
  OrderDocument,
  QuoteDocument,
} from './lib/document-view.ts';
export {
  orderFileName,
  quoteFileName,
  renderOrderDocument,
  renderQuoteDocument,
} from './lib/render-document.ts';
