import type { Audience, DescribedProduct } from '@portico/catalog';
import { parseId } from '@portico/kernel';

import type { Database } from '../core/database.ts';
import { describeProducts, PRODUCT_COLUMNS, type ProductRow } from './product-rows.ts';
import { visibleTo } from './visible-to.ts';

/** One product by its identifier; `undefined` when there is none that this audience may see. */
export async function findProduct(
  database: Database,
  audience: Audience,
  id: string,
): Promise<DescribedProduct | undefined> {
  const [product] = await findProducts(database, audience, [id]);
  return product;
}

/** Those of the products named that this audience may see, in no particular order. What is no identifier is ignored. */
export async function findProducts(
  database: Database,
  audience: Audience,
  ids: readonly string[],
): Promise<DescribedProduct[]> {
  const wanted = ids.filter((id) => parseId(id) !== undefined);
  if (wanted.length === 0) return [];
  const visible = visibleTo(audience);
  const [rows] = await database.pool.query<ProductRow[]>(
    `SELECT ${PRODUCT_COLUMNS}
       FROM products p
       JOIN categories c ON c.id = p.category_id
      WHERE p.id IN (?) AND ${visible.sql}`,
    [wanted, ...visible.values],
  );
  return describeProducts(database.pool, rows);
}
