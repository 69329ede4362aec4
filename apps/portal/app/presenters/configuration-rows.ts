import type { ApprovedConfigurationSummary } from '@portico/database';
import type { Money } from '@portico/money';
import type { ConfigurationPriceLine } from '@portico/pricing';

/** An approved configuration with the reader's price for one piece; without one where there is none. */
export type ConfigurationRow = ApprovedConfigurationSummary & {
  readonly price?: { readonly unit: Money; readonly list: Money };
};

/** Puts the prices of a page beside its configurations. */
export function toConfigurationRows(
  items: readonly ApprovedConfigurationSummary[],
  lines: readonly ConfigurationPriceLine[],
): readonly ConfigurationRow[] {
  const prices = new Map(lines.map((line) => [line.key, line.price]));
  return items.map((item) => {
    const price = prices.get(item.key);
    return price?.kind === 'priced' ? { ...item, price: { unit: price.unit, list: price.list } } : item;
  });
}
