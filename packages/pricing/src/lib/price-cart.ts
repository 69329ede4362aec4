import { add, multiply, roundToCurrency, zero } from '@portico/money';
import { PRICE_ROUNDING } from './decide-price.ts';
import type { PriceBook } from './price-book.ts';
import { priceConfiguration } from './price-configuration.ts';
import { priceProduct } from './price-product.ts';
import type { CartLineRequest, PricedCart, PricedCartLine } from './priced.ts';

/**
 * Prices every line of a cart by itself and sums them. `total` is exactly the sum of the rounded lines;
 * `listTotal` is the same with list prices. A line without a price adds nothing and makes the cart incomplete.
 */
export function priceCart(requests: readonly CartLineRequest[], book: PriceBook): PricedCart {
  const lines: PricedCartLine[] = [];
  let total = zero(book.currency);
  let listTotal = zero(book.currency);
  let complete = true;
  for (const request of requests) {
    const line = priceLine(request, book);
    lines.push(line);
    if (line.pricing.kind === 'no-price') {
      complete = false;
      continue;
    }
    total = add(total, line.pricing.line);
    listTotal = add(
      listTotal,
      roundToCurrency(multiply(line.pricing.list, request.quantity), PRICE_ROUNDING),
    );
  }
  return { lines, total, listTotal, complete };
}

function priceLine(request: CartLineRequest, book: PriceBook): PricedCartLine {
  return request.kind === 'product'
    ? { kind: 'product', id: request.id, pricing: priceProduct(request, book) }
    : {
        kind: 'configuration',
        id: request.id,
        pricing: priceConfiguration(request.parts, book, request.quantity),
      };
}

/** The ids of all products that a cart's prices depend on, each once: what to ask a price source for. */
export function productsOf(requests: readonly CartLineRequest[]): readonly string[] {
  const ids = new Set<string>();
  for (const request of requests) {
    if (request.kind === 'product') ids.add(request.productId);
    else for (const part of request.parts) ids.add(part.productId);
  }
  return [...ids];
}
