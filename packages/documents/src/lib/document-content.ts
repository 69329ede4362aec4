import type { DocumentSeller } from './document-view.ts';

/** A document in words, before it is laid out: every text is final, in the reader's language. */
export type DocumentContent = {
  /** BCP 47. */
  readonly locale: string;
  readonly seller: DocumentSeller;
  /** "Quote". */
  readonly kind: string;
  readonly number: string;
  /** What identifies the document on its later pages: "Quote Q-100042, revision 2". */
  readonly reference: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly addressees: readonly Block[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly comment?: { readonly heading: string; readonly text: string } | undefined;
  readonly columns: ColumnTitles;
  readonly rows: readonly ContentRow[];
  readonly total: { readonly label: string; readonly value: string };
  readonly notes: readonly string[];
  /** Said where a line goes on after a page break. */
  readonly continued: string;
  /** The contact line at the foot of every page. */
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
};

/** A labelled block of lines, the first of them the most telling: an address. */
export type Block = { readonly label: string; readonly lines: readonly string[] };

/** What stands above the columns of the lines. */
export type ColumnTitles = {
  readonly position: string;
  readonly item: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly lineTotal: string;
};

/** A line of the table. */
export type ContentRow = {
  readonly position: string;
  readonly name: string;
  readonly sku: string;
  readonly details: readonly string[];
  readonly quantity: string;
  readonly unitPrice: string;
  readonly lineTotal: string;
};
