import type { Id, Page, PageRequest } from '@portico/kernel';
import type { DescribedProduct } from './product.ts';

/**
 * For whom the catalogue is read. A page shows the active products of its assortments; `staff` sees every
 * product. There is no third: a caller that has neither may see nothing and does not ask.
 */
export type Audience =
  | { readonly kind: 'page'; readonly pageRevisionId: string }
  | { readonly kind: 'staff' };

/** The orders a list of products can be in. `relevance` falls back to `name` where nothing was typed. */
export const PRODUCT_SORTS = ['relevance', 'name', '-name', 'brand', '-brand'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** Wants an attribute to be one of these values (text and set), or within these bounds (number). */
export type AttributeFilter =
  | { readonly code: string; readonly anyOf: readonly string[] }
  | { readonly code: string; readonly atLeast?: number; readonly atMost?: number };

/** What is searched for. All that is given must hold; `categoryCode` includes the categories below it. */
export type ProductQuery = {
  readonly text?: string;
  readonly categoryCode?: string;
  readonly brand?: string;
  readonly attributes?: readonly AttributeFilter[];
  readonly sort: ProductSort;
  readonly page: PageRequest;
};

/** A value that the list can be narrowed by, and how many products would then remain. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };

/** A category to narrow by, with its place in the tree: its depth from 0, parents before children. */
export type CategoryFacetValue = FacetValue & { readonly depth: number };

/** A page of products and the counts beside it, all of what the audience may see and nothing else. */
export type ProductSearchResult = Page<DescribedProduct> & {
  readonly facets: {
    readonly categories: readonly CategoryFacetValue[];
    readonly brands: readonly FacetValue[];
  };
};

/** A line under a search field. */
export type ProductSuggestion = {
  readonly id: Id<'Product'>;
  readonly sku: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly categoryName: string;
};

/**
 * The port: what others ask of the catalogue. A product outside the audience is `undefined`, as one that never
 * existed, and appears in no list, count or suggestion.
 */
export type ProductCatalog = {
  find(audience: Audience, id: string): Promise<DescribedProduct | undefined>;
  search(audience: Audience, query: ProductQuery): Promise<ProductSearchResult>;
  suggest(audience: Audience, text: string, limit: number): Promise<readonly ProductSuggestion[]>;
};
