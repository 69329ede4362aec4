import type { Money } from '@portico/money';
import type { ConfigurationPriceLine } from '@portico/pricing';

/** What one piece of an approved configuration costs; nothing where a part has no price. */
export type ConfigurationPrice = { readonly unit: Money; readonly list: Money };

/** The prices of a page's approved configurations by their keys, for `UnitPrice`. Those without a price are left out. */
export function presentConfigurationPrices(
  lines: readonly ConfigurationPriceLine[],
): Readonly<Record<string, ConfigurationPrice>> {
  const prices: Record<string, ConfigurationPrice> = {};
  for (const { key, price } of lines) {
    if (price.kind === 'priced') prices[key] = { unit: price.unit, list: price.list };
  }
  return prices;
}
