import type { DiscountScope } from './price-book.ts';
import type { OfferedDiscount, PriceStrategy } from './price-strategy.ts';

const NARROWNESS: Readonly<Record<DiscountScope, number>> = { all: 0, category: 1, brand: 2, product: 3 };

/**
 * The default precedence. A price that the agreement's lists name stands as it is, the first list in order
 * winning; discounts do not touch it. Otherwise the base price is reduced by the single most specific discount
 * (product, then brand, then category, then all; among equals the larger, then the earlier). Specific beats
 * generous: a product discount of 2 % wins over 10 % on everything. Without an agreement it is the base price.
 */
export const agreementFirst: PriceStrategy = {
  name: 'agreement-first',
  choose({ agreement, base, discounts }) {
    const agreed = agreement[0];
    if (agreed !== undefined) return { offer: agreed, discounts: [] };
    const listed = base[0];
    if (listed === undefined) return undefined;
    const discount = mostSpecific(discounts);
    return { offer: listed, discounts: discount === undefined ? [] : [discount] };
  },
};

function mostSpecific<Reduced extends OfferedDiscount>(discounts: readonly Reduced[]): Reduced | undefined {
  let best: Reduced | undefined;
  for (const discount of discounts) {
    if (best === undefined || isPreferred(discount, best)) best = discount;
  }
  return best;
}

function isPreferred(left: OfferedDiscount, right: OfferedDiscount): boolean {
  const narrower = NARROWNESS[left.scope] - NARROWNESS[right.scope];
  return narrower === 0 ? left.basisPoints > right.basisPoints : narrower > 0;
}
