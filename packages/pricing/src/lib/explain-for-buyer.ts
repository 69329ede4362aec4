import { add, multiply, subtract, zero, type Money } from '@portico/money';
import { distinctNotes, notesOf, reachedTier, type PriceNote } from './price-notes.ts';
import type { ConfigurationTrace } from './priced.ts';
import type { Adjustment, DiscountCandidate, PriceTrace } from './price-trace.ts';

/**
 * One bar of the waterfall from list price to yours, worded as message `prices.step.<code>`. `list` opens it and
 * `yours` closes it with whole amounts; those between carry what they add (negative: take off).
 */
export type PriceStep =
  | { readonly code: 'list'; readonly amount: Money }
  | {
      readonly code: 'discount';
      readonly amount: Money;
      readonly label: string;
      readonly basisPoints: number;
    }
  | { readonly code: 'agreement-price'; readonly amount: Money; readonly fromQuantity: number }
  | { readonly code: 'yours'; readonly amount: Money };

/** The buyer's own agreement, as the buyer knows it. */
export type ExplainedAgreement = {
  readonly number: string;
  readonly name: string;
  readonly until: string | null;
};

/**
 * A price in the words of a buyer: nothing but the list price, the buyer's own agreement and its discounts. Price
 * lists, their names and whatever lost to others are left out. All amounts are per unit but `line`.
 */
export type PriceExplanation = {
  readonly asOf: string;
  readonly quantity: number;
  readonly steps: readonly PriceStep[];
  readonly notes: readonly PriceNote[];
  readonly agreement: ExplainedAgreement | null;
};

/** Tells a buyer how a product's price came about; without steps where there is no price. */
export function explainForBuyer(trace: PriceTrace): PriceExplanation {
  const { asOf, quantity, price } = trace;
  if (price === null)
    return { asOf, quantity, steps: [], notes: notesOf(trace), agreement: appliedAgreement([trace]) };
  return {
    asOf,
    quantity,
    steps: waterfall(
      price.list,
      trace.adjustments.map((adjustment) => toStep(adjustment, trace)),
      price.unit,
    ),
    notes: notesOf(trace),
    agreement: appliedAgreement([trace]),
  };
}

/**
 * Tells a buyer how a configuration's price came about: the same waterfall over all its parts, equal discounts
 * added up into one step and all agreement prices into another. Without steps where a part has no price.
 */
export function explainConfigurationForBuyer(trace: ConfigurationTrace): PriceExplanation {
  const { asOf, quantity } = trace;
  const traces = trace.parts.map((part) => part.trace);
  const agreement = appliedAgreement(traces);
  const notes = distinctNotes(traces.flatMap(notesOf).filter(({ code }) => code !== 'next-tier'));
  const first = traces[0];
  if (first === undefined || traces.some(({ price }) => price === null)) {
    return { asOf, quantity, steps: [], notes, agreement };
  }
  let list = zero(first.currency);
  let unit = zero(first.currency);
  const merged = new Map<string, PriceStep>();
  for (const part of trace.parts) {
    if (part.trace.price === null) continue;
    list = add(list, multiply(part.trace.price.list, part.perConfiguration));
    unit = add(unit, multiply(part.trace.price.unit, part.perConfiguration));
    for (const adjustment of part.trace.adjustments) {
      const step = toStep(adjustment, part.trace);
      mergeStep(merged, { ...step, amount: multiply(step.amount, part.perConfiguration) });
    }
  }
  return {
    asOf,
    quantity: trace.quantity,
    steps: waterfall(list, [...merged.values()], unit),
    notes,
    agreement,
  };
}

function waterfall(list: Money, between: readonly PriceStep[], unit: Money): readonly PriceStep[] {
  const changes = between.filter(({ amount }) => amount.amount !== 0);
  return [{ code: 'list', amount: list }, ...changes, { code: 'yours', amount: unit }];
}

function mergeStep(merged: Map<string, PriceStep>, step: PriceStep): void {
  const key = step.code === 'discount' ? `discount ${step.basisPoints} ${step.label}` : step.code;
  const known = merged.get(key);
  merged.set(key, known === undefined ? step : { ...known, amount: add(known.amount, step.amount) });
}

function toStep(adjustment: Adjustment, trace: PriceTrace): PriceStep {
  const candidate = trace.candidates.find(({ id }) => id === adjustment.candidate);
  if (candidate?.kind === 'discount') return toDiscountStep(adjustment, candidate);
  const tier = candidate === undefined ? undefined : reachedTier(candidate, trace.quantity);
  return { code: 'agreement-price', amount: adjustment.amount, fromQuantity: tier ?? 1 };
}

function toDiscountStep({ amount }: Adjustment, { label, basisPoints }: DiscountCandidate): PriceStep {
  return { code: 'discount', amount, label, basisPoints };
}

function appliedAgreement(traces: readonly PriceTrace[]): ExplainedAgreement | null {
  const applied = traces.find((trace) => trace.agreement !== null && trace.candidates.some(isByAgreement));
  if (applied?.agreement == null) return null;
  const { number, name, validity } = applied.agreement;
  return { number, name, until: validity.until };
}

function isByAgreement({ kind, outcome }: PriceTrace['candidates'][number]): boolean {
  return kind === 'agreement-list' ? outcome.kind === 'won' : outcome.kind === 'applied';
}

/** What a buyer saves against the list price on one unit; zero or less where there is nothing saved. */
export function savingOf(price: { readonly unit: Money; readonly list: Money }): Money {
  return subtract(price.list, price.unit);
}
