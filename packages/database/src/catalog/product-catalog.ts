import type { ProductCatalog } from '@portico/catalog';

import type { Database } from '../core/database.ts';
import { findProduct } from './find-product.ts';
import { searchProducts } from './search-products.ts';
import { suggestProducts } from './suggest-products.ts';

/** The catalogue of this database, as the port that others ask. */
export function productCatalog(database: Database): ProductCatalog {
  return {
    find: (audience, id) => findProduct(database, audience, id),
    search: (audience, query) => searchProducts(database, audience, query),
    suggest: (audience, text, limit) => suggestProducts(database, audience, text, limit),
  };
}
