import type { OptionCost } from '@portico/configurator';
import { rescale } from '@portico/money';
import { priceAt } from '@portico/pricing';
import type { PriceSchedules } from '@portico/pricing';

// Choosing what nobody prices is the last resort of a repair, not a bargain.
const UNPRICED = 1e12;
const FINEST = 6;

/** What options cost a buyer who takes `quantity` builds, in millionths of the currency: what repairs are weighed by. */
export function partCost(schedules: PriceSchedules, quantity: number): OptionCost {
  return (option, times) => {
    if (option.productId === undefined) return 0;
    const pieces = (option.quantity ?? 1) * times;
    const price = priceAt(schedules[option.productId] ?? [], pieces * quantity);
    return price === undefined ? UNPRICED * pieces : rescale(price.unit, FINEST).amount * pieces;
  };
}
