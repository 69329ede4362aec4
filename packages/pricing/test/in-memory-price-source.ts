import { quickConfigurationPrice, toLinePrice } from '../src/lib/price-configuration.ts';
import type { Agreement, PriceBook, PriceList, PricedProduct } from '../src/lib/price-book.ts';
import type { PriceSource } from '../src/lib/price-source.ts';
import type { ConfigurationPart } from '../src/lib/priced.ts';

/** A page as prices see it. */
export type PageSeed = {
  readonly currency: string;
  readonly agreement: Agreement | null;
  readonly configurations: readonly {
    readonly id: string;
    readonly key: string;
    readonly parts: readonly ConfigurationPart[];
  }[];
};

/** All that a price source is filled with: products, base lists for everybody, and pages by revision id. */
export type PriceSeed = {
  readonly products: readonly PricedProduct[];
  readonly base: readonly PriceList[];
  readonly pages: Readonly<Record<string, PageSeed>>;
};

/** A price source that answers out of a seed. */
export function inMemoryPriceSource(seed: PriceSeed): PriceSource {
  const bookOf = (page: PageSeed, productIds: ReadonlySet<string>, asOf: number): PriceBook => {
    const only = (list: PriceList): PriceList => ({
      ...list,
      tiers: Object.fromEntries(Object.entries(list.tiers).filter(([id]) => productIds.has(id))),
    });
    const { agreement } = page;
    return {
      currency: page.currency,
      asOf,
      strategy: 'agreement-first',
      products: Object.fromEntries(
        seed.products.filter(({ id }) => productIds.has(id)).map((product) => [product.id, product]),
      ),
      base: seed.base.map(only),
      agreement: agreement && {
        ...agreement,
        lists: agreement.lists.map(({ priority, list }) => ({ priority, list: only(list) })),
      },
    };
  };
  return {
    async pricesFor({ pageRevisionId, productIds, at }) {
      const page = seed.pages[pageRevisionId];
      return page && bookOf(page, new Set(productIds), at);
    },
    async priceLinesFor({ pageRevisionId, at }) {
      const page = seed.pages[pageRevisionId];
      if (page === undefined) return [];
      return page.configurations.map(({ id, key, parts }) => {
        const book = bookOf(page, new Set(parts.map(({ productId }) => productId)), at);
        return { configurationId: id, key, price: toLinePrice(quickConfigurationPrice(parts, book)) };
      });
    },
  };
}
