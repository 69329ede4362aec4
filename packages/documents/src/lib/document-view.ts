import type { Money } from '@portico/money';

/** The seller as documents show it: letterhead, foot and mark. */
export type DocumentSeller = {
  readonly name: string;
  readonly legalName: string;
  readonly addressLines: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly taxNumber: string;
  /** `#rrggbb`; anything else is shown as neutral grey. */
  readonly accentColor: string;
  /** The mark as an SVG document; what it holds besides paths, rectangles and circles is left out. */
  readonly markSvg: string;
  /** Decides the paper: US letter for sellers of the United States, A4 for all others. */
  readonly locale: string;
};

/** The customer that a document is for. */
export type DocumentCustomer = {
  readonly name: string;
  readonly legalName: string;
  readonly number: string;
};

/** A line as it was agreed. `unitPrice` may be finer than the currency's minor unit, `total` never is. */
export type DocumentLine = {
  readonly sku: string;
  readonly name: string;
  /** What a configuration consists of: "Memory", "32 GB DDR5". */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly note?: string | undefined;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly total: Money;
};

/** One revision of a quote. */
export type QuoteDocument = {
  readonly seller: DocumentSeller;
  readonly customer: DocumentCustomer;
  readonly number: string;
  readonly revision: number;
  readonly title: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly requestedBy: string;
  readonly preparedFor: string;
  readonly agreementNumber?: string | undefined;
  readonly poNumber?: string | undefined;
  /** What the requester wrote with this revision. */
  readonly comment?: string | undefined;
  readonly lines: readonly DocumentLine[];
  readonly total: Money;
};

/** An order as it was placed, with the state it is in. */
export type OrderDocument = {
  readonly seller: DocumentSeller;
  readonly customer: DocumentCustomer;
  readonly number: string;
  readonly title: string;
  readonly placedAt: Date;
  /** Until the seller has confirmed it, the document says that the order is received. */
  readonly isConfirmed: boolean;
  readonly placedBy: string;
  readonly poNumber?: string | undefined;
  readonly quote?: { readonly number: string; readonly revision: number } | undefined;
  /** The lines of the delivery address. */
  readonly shipTo: readonly string[];
  readonly lines: readonly DocumentLine[];
  readonly total: Money;
};
