import type { PriceBook } from './price-book.ts';
import { sumParts, type WeighedPrice } from './price-configuration.ts';
import { quickPrice } from './price-product.ts';
import type { ConfigurationPart, Price } from './priced.ts';

/** What one unit costs from each quantity on, ascending. Empty where there is no price at all. */
export type PriceSchedule = readonly ({ readonly from: number } & Pick<Price, 'unit' | 'list'>)[];

/** Schedules by product id: prices without the lists and names behind them, fit for a buyer's browser. */
export type PriceSchedules = Readonly<Record<string, PriceSchedule>>;

/** The schedules of some products: every quantity at which one of the book's tiers begins, with the price there. */
export function schedulesFor(productIds: Iterable<string>, book: PriceBook): PriceSchedules {
  const schedules: Record<string, PriceSchedule> = {};
  for (const productId of productIds) schedules[productId] = scheduleOf(productId, book);
  return schedules;
}

function scheduleOf(productId: string, book: PriceBook): PriceSchedule {
  const lists = [...book.base, ...(book.agreement?.lists.map(({ list }) => list) ?? [])];
  const starts = new Set([1]);
  for (const list of lists)
    for (const tier of list.tiers[productId] ?? []) starts.add(Math.max(1, tier.minQuantity));
  return [...starts]
    .sort((left, right) => left - right)
    .flatMap((from) => {
      const price = quickPrice({ productId, quantity: from }, book);
      return price === undefined ? [] : [{ from, unit: price.unit, list: price.list }];
    });
}

/** The step of a schedule that a quantity has reached; `undefined` below the first. */
export function priceAt(schedule: PriceSchedule, quantity: number): PriceSchedule[number] | undefined {
  return schedule.findLast(({ from }) => from <= quantity);
}

/**
 * The price of a configuration by schedules: the same as `priceConfiguration` with the book that they were made
 * from; `undefined` where a part has no price.
 */
export function priceBySchedules(
  parts: readonly ConfigurationPart[],
  schedules: PriceSchedules,
  currency: string,
  quantity = 1,
): Price | undefined {
  const weighed: WeighedPrice[] = [];
  for (const { productId, quantity: perConfiguration } of parts) {
    const price = priceAt(schedules[productId] ?? [], perConfiguration * quantity);
    if (price === undefined) return undefined;
    weighed.push({ price, perConfiguration });
  }
  return sumParts(weighed, currency, quantity);
}
