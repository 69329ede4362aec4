import {
  COMMERCIAL_ROUNDING,
  currencyExponent,
  money,
  multiply,
  negate,
  percentOf,
  rescale,
  roundToCurrency,
  subtract,
  type Money,
  type RoundingMode,
} from '@portico/money';
import { InvariantError } from '@portico/kernel';
import { consider, type Considered, type ConsideredDiscount, type ConsideredList } from './consider.ts';
import type { PriceBook } from './price-book.ts';
import type { Choice } from './price-strategy.ts';
import type { Price, PriceRequest } from './priced.ts';
import type { Adjustment } from './price-trace.ts';
import { strategies } from './strategies.ts';

/** Where the house rounds: each discount at the unit price's scale, and each line at the currency's. */
export const PRICE_ROUNDING: RoundingMode = COMMERCIAL_ROUNDING;

/** What was considered and what came of it; `outcome` is absent where nothing gives a price. */
export type PriceDecision = {
  readonly considered: Considered;
  readonly outcome:
    | {
        readonly choice: Choice<ConsideredList, ConsideredDiscount>;
        readonly listed: ConsideredList;
        readonly adjustments: readonly Adjustment[];
        readonly price: Price;
      }
    | undefined;
};

/** Finds the price of a product: gathers what applies, lets the book's strategy choose, and reckons. */
export function decidePrice(request: PriceRequest, book: PriceBook): PriceDecision {
  const considered = consider(request, book);
  const base = considered.base.filter(holds);
  const choice = strategies[book.strategy].choose({
    agreement: considered.agreement.filter(holds),
    base,
    discounts: considered.discounts.filter(holds),
  });
  if (choice === undefined) return { considered, outcome: undefined };
  const listed = base[0] ?? choice.offer;
  const scale = Math.max(scaleOf(listed), scaleOf(choice.offer), currencyExponent(book.currency));
  const list = unitOf(listed, book.currency, scale);
  const chosen = unitOf(choice.offer, book.currency, scale);
  const adjustments: Adjustment[] = [];
  if (choice.offer !== listed)
    adjustments.push({ candidate: choice.offer.id, amount: subtract(chosen, list) });
  let unit = chosen;
  for (const { id, basisPoints } of choice.discounts) {
    const amount = negate(percentOf(unit, withinBounds(basisPoints), PRICE_ROUNDING));
    adjustments.push({ candidate: id, amount });
    unit = subtract(unit, negate(amount));
  }
  const line = roundToCurrency(multiply(unit, request.quantity), PRICE_ROUNDING);
  return { considered, outcome: { choice, listed, adjustments, price: { unit, list, line } } };
}

function holds(candidate: ConsideredList | ConsideredDiscount): boolean {
  return candidate.loss === undefined;
}

function scaleOf(candidate: ConsideredList): number {
  return tierOf(candidate).scale;
}

function unitOf(candidate: ConsideredList, currency: string, scale: number): Money {
  const tier = tierOf(candidate);
  return rescale(money(tier.amount, currency, tier.scale), scale);
}

function tierOf(candidate: ConsideredList) {
  if (candidate.tier === undefined) {
    throw new InvariantError(
      'offer-without-price',
      `${candidate.id} was chosen but has no price for the quantity.`,
    );
  }
  return candidate.tier;
}

function withinBounds(basisPoints: number): number {
  if (Number.isInteger(basisPoints) && basisPoints >= 0 && basisPoints <= 10_000) return basisPoints;
  throw new InvariantError('invalid-discount', `A discount is 0 to 10,000 basis points, not ${basisPoints}.`);
}
