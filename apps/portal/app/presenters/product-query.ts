import type { ProductQuery, ProductSort } from '@portico/catalog';
import { toPageRequest } from '@portico/kernel';

import { readPage, readSort, readText } from './list-address.ts';
import type { SortRequest } from './list-address.ts';

/** The columns of a list of products that it can be sorted by. */
const COLUMNS = ['name', 'brand'] as const;

/** What an address asks of the list of products, and how its table is sorted where it is by a column. */
export type AskedProducts = {
  readonly query: ProductQuery;
  readonly sort: SortRequest<'name' | 'brand' | 'relevance'>;
};

/** Reads the filters, the order and the page of a list of products out of an address. */
export function readProductQuery(params: URLSearchParams): AskedProducts {
  const text = readText(params, 'q');
  const categoryCode = readText(params, 'category');
  const brand = readText(params, 'brand');
  const page = readPage(params);
  const best = { by: text === undefined ? 'name' : 'relevance', descending: false } as const;
  const sort = readSort<'name' | 'brand' | 'relevance'>(params, COLUMNS, best);
  return {
    sort,
    query: {
      ...(text !== undefined && { text }),
      ...(categoryCode !== undefined && { categoryCode }),
      ...(brand !== undefined && { brand }),
      sort: toProductSort(sort),
      page: toPageRequest(page.number, page.size),
    },
  };
}

function toProductSort({ by, descending }: AskedProducts['sort']): ProductSort {
  return by === 'relevance' || !descending ? by : `-${by}`;
}
