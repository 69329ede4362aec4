import type { Id } from '@portico/kernel';
import type { AttributeDefinition, Attributes } from './attribute.ts';

/** A discontinued product stays in old orders and is sold no more. */
export type ProductStatus = 'active' | 'discontinued';

/**
 * Something the seller sells. `sku` is the seller’s own number and unique; `partNumber` is the maker’s, which
 * some products lack and several may share.
 */
export type Product = {
  readonly id: Id<'Product'>;
  readonly sku: string;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly brand?: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: Attributes;
  readonly status: ProductStatus;
};

/** A product with what its attributes mean. */
export type DescribedProduct = Product & { readonly definitions: readonly AttributeDefinition[] };
