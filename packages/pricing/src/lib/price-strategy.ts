import type { DiscountScope, StrategyName } from './price-book.ts';

/** A list's price for the quantity asked: already valid, in the right currency, its tier reached. */
export type Offer = { readonly id: string; readonly priority: number | null };

/** A discount that covers the product, of an agreement that holds. */
export type OfferedDiscount = {
  readonly id: string;
  readonly scope: DiscountScope;
  readonly basisPoints: number;
};

/** What may decide a price, each part in the order in which it is asked. */
export type Offers<Listed extends Offer = Offer, Reduced extends OfferedDiscount = OfferedDiscount> = {
  readonly agreement: readonly Listed[];
  readonly base: readonly Listed[];
  readonly discounts: readonly Reduced[];
};

/** The list price that was chosen, and the discounts to take off it, in order. */
export type Choice<Listed extends Offer = Offer, Reduced extends OfferedDiscount = OfferedDiscount> = {
  readonly offer: Listed;
  readonly discounts: readonly Reduced[];
};

/**
 * A precedence: which of the offers decides. It sees only what holds, in order, and gives back members of what it
 * was given, or `undefined` where nothing gives a price. It must answer the same for the same offers.
 */
export type PriceStrategy = {
  readonly name: StrategyName;
  choose<Listed extends Offer, Reduced extends OfferedDiscount>(
    offers: Offers<Listed, Reduced>,
  ): Choice<Listed, Reduced> | undefined;
};
