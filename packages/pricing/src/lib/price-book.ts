/** An instant, in milliseconds since 1970 UTC. */
export type Instant = number;

/** When something holds: from `from` on, and before `until`; null is open. */
export type Validity = { readonly from: Instant | null; readonly until: Instant | null };

/** The price of one unit from `minQuantity` units on: `amount` × 10^-`scale` of the list's currency. */
export type Tier = { readonly minQuantity: number; readonly amount: number; readonly scale: number };

/** A list of unit prices in one currency. `tiers` holds, by product id, the tiers of each product in any order. */
export type PriceList = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly version: number;
  readonly validity: Validity;
  readonly tiers: Readonly<Record<string, readonly Tier[]>>;
};

/** What part of the range a discount covers, from broad to narrow. */
export type DiscountScope = 'all' | 'category' | 'brand' | 'product';

/**
 * Basis points off base prices (850 = 8.5 %). `value` names what it covers: null for `all`, the category's code
 * (its sub-categories included), the brand's name, or the product's id.
 */
export type Discount = {
  readonly id: string;
  readonly label: string;
  readonly scope: DiscountScope;
  readonly value: string | null;
  readonly basisPoints: number;
};

/** What a customer and the seller agreed: price lists, the lowest priority number asked first, and discounts. */
export type Agreement = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly currency: string;
  readonly validity: Validity;
  readonly lists: readonly { readonly priority: number; readonly list: PriceList }[];
  readonly discounts: readonly Discount[];
};

/** What prices look at in a product: the codes of its category and of those above it, and its brand. */
export type PricedProduct = {
  readonly id: string;
  readonly categories: readonly string[];
  readonly brand: string | null;
};

/** The precedences that a price book may ask for, by name. */
export type StrategyName = 'agreement-first';

/**
 * All that decides the prices of some products for one customer page at one instant. `currency` is the one that
 * prices are asked in; lists and agreements in another never win. It holds nothing of any other customer, but it
 * does hold names of lists: send prices or explanations to a buyer's browser, never the book.
 */
export type PriceBook = {
  readonly currency: string;
  readonly asOf: Instant;
  readonly strategy: StrategyName;
  readonly products: Readonly<Record<string, PricedProduct>>;
  readonly base: readonly PriceList[];
  readonly agreement: Agreement | null;
};
