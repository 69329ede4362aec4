import type { Considered, ConsideredDiscount, ConsideredList } from './consider.ts';
import { PRICE_ROUNDING, type PriceDecision } from './decide-price.ts';
import type { PriceBook, Validity } from './price-book.ts';
import type { PriceRequest } from './priced.ts';
import type { Outcome, PriceTrace, TraceAgreement, TraceCandidate, TraceValidity } from './price-trace.ts';

/** Writes down how a price was decided. */
export function traceDecision(decision: PriceDecision, request: PriceRequest, book: PriceBook): PriceTrace {
  const { considered, outcome } = decision;
  return {
    version: 1,
    strategy: book.strategy,
    asOf: new Date(book.asOf).toISOString(),
    currency: book.currency,
    product: considered.product,
    quantity: request.quantity,
    agreement: toTraceAgreement(book),
    candidates: candidatesOf(considered, outcome),
    listedBy: outcome?.listed.id ?? null,
    adjustments: outcome?.adjustments ?? [],
    rounding: PRICE_ROUNDING,
    price: outcome?.price ?? null,
  };
}

function candidatesOf(considered: Considered, decided: PriceDecision['outcome']): readonly TraceCandidate[] {
  return [
    ...considered.agreement.map((candidate) => toListCandidate(candidate, decided)),
    ...considered.base.map((candidate) => toListCandidate(candidate, decided)),
    ...considered.discounts.map((candidate) => toDiscountCandidate(candidate, decided)),
  ];
}

function toListCandidate(candidate: ConsideredList, decided: PriceDecision['outcome']): TraceCandidate {
  const { id, kind, list, priority, tiers, loss } = candidate;
  return {
    kind,
    id,
    listId: list.id,
    code: list.code,
    name: list.name,
    currency: list.currency,
    version: list.version,
    validity: toTraceValidity(list.validity),
    priority,
    tiers,
    outcome: loss === undefined ? listOutcome(candidate, decided) : { kind: 'lost', ...loss },
  };
}

function listOutcome(candidate: ConsideredList, decided: PriceDecision['outcome']): Outcome {
  const winner = decided?.choice.offer;
  if (winner === candidate) return { kind: 'won' };
  if (winner === undefined) return { kind: 'lost', because: 'no-price' };
  return { kind: 'lost', because: 'beaten', by: winner.id };
}

function toDiscountCandidate(
  candidate: ConsideredDiscount,
  decided: PriceDecision['outcome'],
): TraceCandidate {
  const { id, discount, loss } = candidate;
  return {
    kind: 'discount',
    id,
    discountId: discount.id,
    label: discount.label,
    scope: discount.scope,
    value: discount.value,
    basisPoints: discount.basisPoints,
    outcome: loss === undefined ? discountOutcome(candidate, decided) : { kind: 'lost', ...loss },
  };
}

function discountOutcome(candidate: ConsideredDiscount, decided: PriceDecision['outcome']): Outcome {
  if (decided === undefined) return { kind: 'lost', because: 'no-price' };
  const { discounts, offer } = decided.choice;
  if (discounts.includes(candidate)) return { kind: 'applied' };
  return { kind: 'lost', because: 'beaten', by: discounts[0]?.id ?? offer.id };
}

function toTraceAgreement(book: PriceBook): TraceAgreement | null {
  if (book.agreement === null) return null;
  const { id, number, name, currency, validity } = book.agreement;
  return { id, number, name, currency, validity: toTraceValidity(validity) };
}

function toTraceValidity({ from, until }: Validity): TraceValidity {
  return { from: toIso(from), until: toIso(until) };
}

function toIso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
