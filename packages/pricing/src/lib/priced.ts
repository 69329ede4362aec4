import type { Money } from '@portico/money';
import type { PriceTrace } from './price-trace.ts';

/** So many units of a product, whose price is asked for. `quantity` is a positive integer. */
export type PriceRequest = { readonly productId: string; readonly quantity: number };

/**
 * A price: `unit` of one, `list` what one costs without an agreement (at the same scale as `unit`), `line` of all,
 * rounded to the currency's decimals.
 */
export type Price = { readonly unit: Money; readonly list: Money; readonly line: Money };

/** The price of a product with the reasons for it, or that there is none and what was considered. */
export type ProductPricing =
  | ({ readonly kind: 'priced'; readonly trace: PriceTrace } & Price)
  | { readonly kind: 'no-price'; readonly trace: PriceTrace };

/** A part of one configuration: `quantity` is how many of the product one configuration takes. */
export type ConfigurationPart = { readonly productId: string; readonly quantity: number };

/** How the price of a configuration came about: the traces of its parts, each with its number in one configuration. */
export type ConfigurationTrace = {
  readonly version: 1;
  /** The instant the price was asked for, ISO 8601. */
  readonly asOf: string;
  readonly quantity: number;
  readonly parts: readonly { readonly perConfiguration: number; readonly trace: PriceTrace }[];
};

/** The price of one configuration and of the line, or which of its parts have no price. */
export type ConfigurationPricing =
  | ({ readonly kind: 'priced'; readonly trace: ConfigurationTrace } & Price)
  | { readonly kind: 'no-price'; readonly missing: readonly string[]; readonly trace: ConfigurationTrace };

/** A line of a cart, under an id of the caller's. */
export type CartLineRequest =
  | { readonly kind: 'product'; readonly id: string; readonly productId: string; readonly quantity: number }
  | {
      readonly kind: 'configuration';
      readonly id: string;
      readonly parts: readonly ConfigurationPart[];
      readonly quantity: number;
    };

/** A cart line with its price, in the union of its kind. */
export type PricedCartLine =
  | { readonly kind: 'product'; readonly id: string; readonly pricing: ProductPricing }
  | { readonly kind: 'configuration'; readonly id: string; readonly pricing: ConfigurationPricing };

/** A cart with its prices: `total` sums the lines that have one, `complete` says whether all do. */
export type PricedCart = {
  readonly lines: readonly PricedCartLine[];
  readonly total: Money;
  readonly listTotal: Money;
  readonly complete: boolean;
};
