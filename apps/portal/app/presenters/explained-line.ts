import type { TracedLine } from '@portico/database';

import { presentConfigurationPrice, presentProductPrice } from './explained-price.ts';
import type { ExplainedPrice } from './explained-price.ts';

/** Explains the frozen price of a line of a quote or an order to its buyer. */
export function explainLine({ name, trace, partNames }: TracedLine): ExplainedPrice {
  return 'parts' in trace
    ? presentConfigurationPrice(name, trace, (productId) => partNames.get(productId) ?? '')
    : presentProductPrice(name, trace);
}
