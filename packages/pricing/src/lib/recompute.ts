import { InvariantError } from '@portico/kernel';
import type { Agreement, PriceBook, PriceList, Validity } from './price-book.ts';
import { priceProduct } from './price-product.ts';
import type { ProductPricing } from './priced.ts';
import type { DiscountCandidate, ListCandidate, PriceTrace, TraceValidity } from './price-trace.ts';

/**
 * Finds the price of a trace again, out of nothing but the trace: the same unit price, line and reasons. Throws
 * InvariantError for instants that are none.
 */
export function recompute(trace: PriceTrace): ProductPricing {
  return priceProduct({ productId: trace.product.id, quantity: trace.quantity }, toBook(trace));
}

function toBook(trace: PriceTrace): PriceBook {
  const lists = trace.candidates.filter((candidate) => candidate.kind !== 'discount');
  return {
    currency: trace.currency,
    asOf: toInstant(trace.asOf),
    strategy: trace.strategy,
    products: { [trace.product.id]: trace.product },
    base: lists.filter(({ kind }) => kind === 'base-list').map((list) => toList(list, trace)),
    agreement: toAgreement(trace, lists),
  };
}

function toAgreement(trace: PriceTrace, lists: readonly ListCandidate[]): Agreement | null {
  if (trace.agreement === null) return null;
  return {
    ...trace.agreement,
    validity: toValidity(trace.agreement.validity),
    lists: lists
      .filter(({ kind }) => kind === 'agreement-list')
      .map((list) => ({ priority: list.priority ?? 0, list: toList(list, trace) })),
    discounts: trace.candidates
      .filter(isDiscount)
      .map(({ discountId, label, scope, value, basisPoints }) => ({
        id: discountId,
        label,
        scope,
        value,
        basisPoints,
      })),
  };
}

function toList(candidate: ListCandidate, trace: PriceTrace): PriceList {
  const { listId, code, name, currency, version, validity, tiers } = candidate;
  return {
    id: listId,
    code,
    name,
    currency,
    version,
    validity: toValidity(validity),
    tiers: { [trace.product.id]: tiers },
  };
}

function isDiscount(candidate: PriceTrace['candidates'][number]): candidate is DiscountCandidate {
  return candidate.kind === 'discount';
}

function toValidity({ from, until }: TraceValidity): Validity {
  return { from: from === null ? null : toInstant(from), until: until === null ? null : toInstant(until) };
}

function toInstant(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new InvariantError('invalid-instant', `"${text}" is not an instant.`);
  return instant;
}
