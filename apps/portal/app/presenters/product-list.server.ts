import type { MemberViewer, PreviewViewer } from '@portico/access';
import { type ProductFact, tellingFactsOf, type CategoryFacetValue, type FacetValue } from '@portico/catalog';
import { searchProducts } from '@portico/database';

import type { Services } from '~/composition.server.ts';

import { pricePieces, type PiecePrice } from './product-prices.server.ts';
import { readProductQuery } from './product-query.ts';
import type { AskedProducts } from './product-query.ts';

/** A product as a list shows it. `submissionId` makes its button put it into the cart once. */
export type ProductRow = {
  readonly id: string;
  readonly sku: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly brand?: string;
  readonly facts: readonly ProductFact[];
  readonly price?: PiecePrice;
  readonly submissionId: string;
};

/** The list of products that an address asks for, with what it can be narrowed by. */
export type ProductListView = {
  readonly rows: readonly ProductRow[];
  readonly page: { readonly number: number; readonly size: number; readonly total: number };
  readonly categories: readonly CategoryFacetValue[];
  readonly brands: readonly FacetValue[];
  readonly chosen: { readonly q?: string; readonly category?: string; readonly brand?: string };
  readonly sort: AskedProducts['sort'];
};

const FACTS_IN_A_LINE = 4;

/** Reads the list for a viewer; `undefined` while their company has no page. */
export async function readProductList(
  services: Pick<Services, 'database' | 'prices' | 'newId'>,
  { pageRevisionId }: MemberViewer | PreviewViewer,
  params: URLSearchParams,
  now: Date,
): Promise<ProductListView | undefined> {
  if (pageRevisionId === undefined) return undefined;
  const { query, sort } = readProductQuery(params);
  const found = await searchProducts(services.database, { kind: 'page', pageRevisionId }, query);
  const prices = await pricePieces(
    services,
    pageRevisionId,
    found.items.map(({ id }) => id),
    now,
  );
  return {
    rows: found.items.map(({ id, sku, partNumber, name, brand, definitions, attributes }) => {
      const price = prices.get(id);
      return {
        id,
        sku,
        ...(partNumber !== undefined && { partNumber }),
        name,
        ...(brand !== undefined && { brand }),
        facts: tellingFactsOf(definitions, attributes, FACTS_IN_A_LINE),
        ...(price !== undefined && { price }),
        submissionId: services.newId(),
      };
    }),
    page: { number: found.number, size: found.size, total: found.total },
    ...found.facets,
    chosen: {
      ...(query.text !== undefined && { q: query.text }),
      ...(query.categoryCode !== undefined && { category: query.categoryCode }),
      ...(query.brand !== undefined && { brand: query.brand }),
    },
    sort,
  };
}
