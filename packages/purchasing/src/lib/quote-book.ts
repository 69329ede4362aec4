import type { Id, Result } from '@portico/kernel';

import type { Quote } from './quote.ts';
import type { QuoteChange } from './quote-change.ts';
import type { QuoteRequest } from './request-quote.ts';

/** A quote or order by its identifier and the number that people use. */
export type QuoteRef = { readonly id: Id<'Quote'>; readonly number: string };

/** An order by its identifier and the number that people use. */
export type OrderRef = { readonly id: Id<'Order'>; readonly number: string };

/** Which quote a form is about, the version it showed, and the form's own identifier. */
export type QuoteEdit = {
  readonly quoteId: Id<'Quote'>;
  readonly version: number;
  readonly submissionId: Id<'Submission'>;
};

/** A quote after a change, and the order that it became. `repeated` when the form had been sent before. */
export type SettledQuote = {
  readonly quote: Quote;
  readonly order?: OrderRef;
  readonly repeated: boolean;
};

/** There is no such quote, or not for this viewer; the two are not told apart. */
export type QuoteNotFound = { readonly kind: 'not-found' };

/** The quote was changed since the form was shown. */
export type QuoteStale = { readonly kind: 'stale'; readonly current: Quote };

/** The cart was changed since the form was shown. */
export type CartChanged = { readonly kind: 'cart-changed' };

/** The quotes that one viewer may read, and how changes to them are stored. */
export type QuoteBook = {
  /** The quote with its current revision. */
  find(id: Id<'Quote'>): Promise<Quote | undefined>;

  /** The quote that the form `submissionId` of this viewer made before; `undefined` when it was not sent yet. */
  openedBy(submissionId: Id<'Submission'>): Promise<QuoteRef | undefined>;

  /**
   * Stores a request under the next number, empties the cart that it was made from, and puts the notices into the
   * outbox, all or nothing. The same form sent twice makes one quote.
   */
  open(
    request: QuoteRequest,
    origin: { readonly submissionId: Id<'Submission'>; readonly cartVersion: number },
  ): Promise<Result<QuoteRef, CartChanged>>;

  /**
   * Decides on the quote as it is while nobody else can, and stores what was decided, with history, order and
   * notices, all or nothing. A form that was sent before is not decided again.
   */
  change<Failure>(
    edit: QuoteEdit,
    decide: (quote: Quote) => Result<QuoteChange, Failure>,
  ): Promise<Result<SettledQuote, Failure | QuoteNotFound | QuoteStale>>;
};
