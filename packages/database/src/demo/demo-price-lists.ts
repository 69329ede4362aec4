import type { PriceList, Tier } from '@portico/pricing';

import type { DemoContext } from './demo-context.ts';
import type { DemoStock } from './demo-stock.ts';
import type { TableRows } from './insert-rows.ts';

/** A list of negotiated prices, and by how much it lies below the base list. */
const CONTRACTS = [
  { code: 'framework', name: 'Framework agreement', share: 0.91, every: 5 },
  { code: 'workplace', name: 'Workplace programme', share: 0.88, every: 7 },
] as const;

/** Contract price lists of the demo, one of each kind in each currency: every nth product, cheaper from ten and fifty on. */
export function drawContractLists(stock: DemoStock, { ids, at }: DemoContext): readonly PriceList[] {
  return stock.baseLists.flatMap((base) =>
    CONTRACTS.map(({ code, name, share, every }, turn): PriceList => {
      const products = Object.entries(base.tiers).sort(([left], [right]) => (left < right ? -1 : 1));
      const chosen = products.filter((_, index) => index % every === turn);
      return {
        id: ids(`price-list/${code}/${base.currency}`, at(-700)),
        code: `${code}-${base.currency.toLowerCase()}`,
        name: `${name} ${base.currency}`,
        currency: base.currency,
        version: 1,
        validity: { from: null, until: null },
        tiers: Object.fromEntries(chosen.map(([id, tiers]) => [id, contractTiers(tiers, share)])),
      };
    }),
  );
}

/** The rows of contract lists. */
export function contractListRows(lists: readonly PriceList[], { at }: DemoContext): TableRows {
  return [
    [
      'price_lists',
      lists.map(({ id, code, name, currency }) => ({
        id,
        code,
        name,
        currency,
        kind: 'contract',
        status: 'active',
        updated_at: at(-120, 8),
      })),
    ],
    [
      'price_list_entries',
      lists.flatMap((list) =>
        Object.entries(list.tiers).flatMap(([productId, tiers]) =>
          tiers.map((tier) => ({
            price_list_id: list.id,
            product_id: productId,
            min_quantity: tier.minQuantity,
            amount: tier.amount,
            scale: tier.scale,
          })),
        ),
      ),
    ],
  ];
}

function contractTiers(base: readonly Tier[], share: number): readonly Tier[] {
  const [first] = base.toSorted((left, right) => left.minQuantity - right.minQuantity);
  if (first === undefined) return [];
  return [
    { ...first, amount: Math.round(first.amount * share) },
    { ...first, minQuantity: 10, amount: Math.round(first.amount * (share - 0.02)) },
    { ...first, minQuantity: 50, amount: Math.round(first.amount * (share - 0.05)) },
  ];
}
