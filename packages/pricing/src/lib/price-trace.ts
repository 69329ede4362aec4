import type { Money, RoundingMode } from '@portico/money';
import type { DiscountScope, PricedProduct, StrategyName, Tier } from './price-book.ts';

/** When a candidate holds, as ISO 8601 instants; null is open. `until` is the first instant that is outside. */
export type TraceValidity = { readonly from: string | null; readonly until: string | null };

/**
 * Why a candidate did not decide the price. `by` is the id of the candidate that was preferred; `no-price` is a
 * discount that found nothing to be taken off.
 */
export type Loss =
  | { readonly because: 'expired' | 'not-yet-valid' | 'wrong-currency' | 'tier-not-reached' | 'no-price' }
  | { readonly because: 'beaten'; readonly by: string };

/** What became of a candidate. A `won` candidate gave the price; an `applied` one changed it. */
export type Outcome =
  | { readonly kind: 'won' }
  | { readonly kind: 'applied' }
  | ({ readonly kind: 'lost' } & Loss);

/** An agreement as a trace names it. */
export type TraceAgreement = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly currency: string;
  readonly validity: TraceValidity;
};

/** A price list that knows the product, with every tier that it has for it. */
export type ListCandidate = {
  readonly kind: 'base-list' | 'agreement-list';
  readonly id: string;
  readonly listId: string;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly version: number;
  readonly validity: TraceValidity;
  readonly priority: number | null;
  readonly tiers: readonly Tier[];
  readonly outcome: Outcome;
};

/** A discount that covers the product. */
export type DiscountCandidate = {
  readonly kind: 'discount';
  readonly id: string;
  readonly discountId: string;
  readonly label: string;
  readonly scope: DiscountScope;
  readonly value: string | null;
  readonly basisPoints: number;
  readonly outcome: Outcome;
};

export type TraceCandidate = ListCandidate | DiscountCandidate;

/** One change on the way from the list price to the price: its amount per unit, signed, and what made it. */
export type Adjustment = { readonly candidate: string; readonly amount: Money };

/**
 * How one price came about: all that was considered, what won and why each other lost. Plain data that survives
 * JSON; `recompute` finds the same price from it alone. It is the seller's view: a buyer gets `explainForBuyer`.
 */
export type PriceTrace = {
  readonly version: 1;
  readonly strategy: StrategyName;
  /** The instant the price was asked for, ISO 8601. */
  readonly asOf: string;
  readonly currency: string;
  readonly product: PricedProduct;
  readonly quantity: number;
  readonly agreement: TraceAgreement | null;
  readonly candidates: readonly TraceCandidate[];
  /** The candidate whose price is the list price; null where nothing gives a price. */
  readonly listedBy: string | null;
  readonly adjustments: readonly Adjustment[];
  readonly rounding: RoundingMode;
  readonly price: TracePrice | null;
};

/** The price that a trace ends in: the unit price, the list's unit price at the same scale, and the line. */
export type TracePrice = { readonly unit: Money; readonly list: Money; readonly line: Money };
