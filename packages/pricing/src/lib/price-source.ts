import type { Money } from '@portico/money';
import type { Instant, PriceBook } from './price-book.ts';

/** Where prices come from, for one customer page. Implemented in memory for tests and on the database. */
export type PriceSource = {
  /**
   * The price book of a page, restricted to the products asked for, in one round trip. `currency` is the
   * organization's. Products that do not exist are left out; `undefined` where the page revision does not exist.
   */
  pricesFor(request: {
    readonly pageRevisionId: string;
    readonly productIds: readonly string[];
    readonly at: Instant;
  }): Promise<PriceBook | undefined>;

  /** The price of one piece of each approved configuration of a page, in the order of the page; empty for no page. */
  priceLinesFor(request: {
    readonly pageRevisionId: string;
    readonly at: Instant;
  }): Promise<readonly ConfigurationPriceLine[]>;
};

/** One approved configuration's price per piece, without the reasons, which are asked for singly. */
export type ConfigurationPriceLine = {
  readonly configurationId: string;
  readonly key: string;
  readonly price:
    | { readonly kind: 'priced'; readonly unit: Money; readonly list: Money }
    | { readonly kind: 'no-price'; readonly missing: readonly string[] };
};
