import { agreementFirst } from './agreement-first.ts';
import type { StrategyName } from './price-book.ts';
import type { PriceStrategy } from './price-strategy.ts';

/** Every precedence by its name. */
export const strategies: Readonly<Record<StrategyName, PriceStrategy>> = {
  'agreement-first': agreementFirst,
};
