import type { LineSubject } from './line-subject.ts';
import type { PricedLine } from './priced-line.ts';
import type { PriceTerms } from './quote-validity.ts';

/** A line to be priced, under an id of the caller's. */
export type LineToPrice = {
  readonly id: string;
  readonly subject: LineSubject;
  readonly quantity: number;
  readonly note?: string;
};

/**
 * What a line comes to on the page as it is now, or why it cannot be bought: no longer part of the page (`gone`),
 * choices that the configuration no longer permits, no price under the agreement, or more money than can be counted.
 */
export type LineOffer =
  | { readonly kind: 'offered'; readonly id: string; readonly line: PricedLine }
  | ({ readonly kind: 'gone' | 'not-permitted' | 'no-price' | 'too-much' } & LineOnHold);

/** A line that cannot be bought as it stands. `name` is empty when it is not known any more. */
export type LineOnHold = {
  readonly id: string;
  readonly subject: LineSubject;
  readonly quantity: number;
  readonly sku: string;
  readonly name: string;
  readonly note?: string;
};

/** Priced lines in the order in which they were asked for, and under what they were priced. */
export type PricedLines = { readonly terms: PriceTerms; readonly offers: readonly LineOffer[] };

/** Prices lines for one page at an instant. Checks again that every line may be bought there. */
export type LinePricer = (lines: readonly LineToPrice[], at: Date) => Promise<PricedLines>;

/** Some lines cannot be bought as they stand. */
export type LinesOnHold = { readonly kind: 'lines-on-hold'; readonly offers: readonly LineOffer[] };

/** The priced lines when every line can be bought; `undefined` when one cannot. */
export function allOffered(offers: readonly LineOffer[]): readonly PricedLine[] | undefined {
  const lines = offers.flatMap((offer) => (offer.kind === 'offered' ? [offer.line] : []));
  return lines.length === offers.length ? lines : undefined;
}
