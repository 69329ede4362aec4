import { add, multiply, roundToCurrency, zero } from '@portico/money';
import { PRICE_ROUNDING } from './decide-price.ts';
import type { PriceBook } from './price-book.ts';
import { priceProduct, quickPrice } from './price-product.ts';
import type { ConfigurationPriceLine } from './price-source.ts';
import type { ConfigurationPart, ConfigurationPricing, Price, ProductPricing } from './priced.ts';

/**
 * The price of `quantity` equal configurations: the sum over their parts, each priced for all the units that the
 * line takes of it, so that ten computers reach the tier of ten processors. A part without a price leaves the whole
 * without one.
 */
export function priceConfiguration(
  parts: readonly ConfigurationPart[],
  book: PriceBook,
  quantity = 1,
): ConfigurationPricing {
  const priced = parts.map((part) => ({
    part,
    pricing: priceProduct({ productId: part.productId, quantity: part.quantity * quantity }, book),
  }));
  const trace = {
    version: 1 as const,
    asOf: new Date(book.asOf).toISOString(),
    quantity,
    parts: priced.map(({ part, pricing }) => ({ perConfiguration: part.quantity, trace: pricing.trace })),
  };
  const missing = priced
    .filter(({ pricing }) => pricing.kind === 'no-price')
    .map(({ part }) => part.productId);
  if (missing.length > 0) return { kind: 'no-price', missing, trace };
  return { kind: 'priced', ...sumParts(priced.flatMap(toWeighed), book.currency, quantity), trace };
}

/** The same price as {@link priceConfiguration} without the traces; the products without a price where there are any. */
export function quickConfigurationPrice(
  parts: readonly ConfigurationPart[],
  book: PriceBook,
  quantity = 1,
):
  | { readonly kind: 'priced'; readonly price: Price }
  | { readonly kind: 'no-price'; readonly missing: readonly string[] } {
  const weighed: WeighedPrice[] = [];
  const missing: string[] = [];
  for (const { productId, quantity: perConfiguration } of parts) {
    const price = quickPrice({ productId, quantity: perConfiguration * quantity }, book);
    if (price === undefined) missing.push(productId);
    else weighed.push({ price, perConfiguration });
  }
  if (missing.length > 0) return { kind: 'no-price', missing };
  return { kind: 'priced', price: sumParts(weighed, book.currency, quantity) };
}

/** The price of one piece, as a list of approved configurations shows it. */
export function toLinePrice(
  priced: ReturnType<typeof quickConfigurationPrice>,
): ConfigurationPriceLine['price'] {
  if (priced.kind === 'no-price') return priced;
  return { kind: 'priced', unit: priced.price.unit, list: priced.price.list };
}

/** A part's price and how many of it one configuration takes. */
export type WeighedPrice = {
  readonly price: Pick<Price, 'unit' | 'list'>;
  readonly perConfiguration: number;
};

/** What one configuration costs, and `quantity` of them. */
export function sumParts(parts: readonly WeighedPrice[], currency: string, quantity: number): Price {
  let unit = zero(currency);
  let list = zero(currency);
  for (const { price, perConfiguration } of parts) {
    unit = add(unit, multiply(price.unit, perConfiguration));
    list = add(list, multiply(price.list, perConfiguration));
  }
  return { unit, list, line: roundToCurrency(multiply(unit, quantity), PRICE_ROUNDING) };
}

function toWeighed(entry: { part: ConfigurationPart; pricing: ProductPricing }): readonly WeighedPrice[] {
  if (entry.pricing.kind === 'no-price') return [];
  return [{ price: entry.pricing, perConfiguration: entry.part.quantity }];
}
