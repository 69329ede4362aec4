import type { StaffViewer } from '@portico/access';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** An assortment that a page can show, with the number of products that are sold in it now. */
export type AssortmentChoice = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly products: number;
};

/** Every assortment by name. Assortments are the seller's own; pages only refer to them. */
export async function listAssortments(
  database: Database,
  _viewer: StaffViewer,
): Promise<readonly AssortmentChoice[]> {
  const [rows] = await database.pool.query<(RowDataPacket & AssortmentChoice)[]>(
    `SELECT a.id, a.name, a.description,
            (SELECT COUNT(*) FROM assortment_members m JOIN products p ON p.id = m.product_id
              WHERE m.assortment_id = a.id AND p.status = 'active') AS products
       FROM assortments a ORDER BY a.name`,
  );
  return rows.map(({ id, name, description, products }) => ({ id, name, description, products }));
}
