import { decidePrice } from './decide-price.ts';
import type { PriceBook } from './price-book.ts';
import type { Price, PriceRequest, ProductPricing } from './priced.ts';
import { traceDecision } from './trace-decision.ts';

/**
 * The price of a quantity of a product at the book's instant, with the trace that explains it; `no-price` where
 * nothing that holds names one. Throws InvariantError for a quantity that is not an integer from 1 to MAX_QUANTITY.
 */
export function priceProduct(request: PriceRequest, book: PriceBook): ProductPricing {
  const decision = decidePrice(request, book);
  const trace = traceDecision(decision, request, book);
  return decision.outcome === undefined
    ? { kind: 'no-price', trace }
    : { kind: 'priced', ...decision.outcome.price, trace };
}

/** The same price as {@link priceProduct} without the trace, for pages of many prices; `undefined` for none. */
export function quickPrice(request: PriceRequest, book: PriceBook): Price | undefined {
  return decidePrice(request, book).outcome?.price;
}
