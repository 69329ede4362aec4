import type { Audience, ProductSuggestion } from '@portico/catalog';
import { toId } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { textCondition } from './text-condition.ts';
import { visibleTo } from './visible-to.ts';

const SHORTEST = 2;

type Row = RowDataPacket & {
  id: string;
  sku: string;
  part_number: string | null;
  name: string;
  category_name: string;
};

/**
 * At most `limit` products for what was typed so far, the best first: an exact SKU or part number, then those that
 * begin so, then names. Fewer than two characters, or operators alone, suggest nothing.
 */
export async function suggestProducts(
  database: Database,
  audience: Audience,
  text: string,
  limit: number,
): Promise<ProductSuggestion[]> {
  const condition = text.trim().length < SHORTEST ? undefined : textCondition(text);
  if (condition === undefined) return [];
  const visible = visibleTo(audience);
  const [rows] = await database.pool.query<Row[]>(
    `SELECT p.id, p.sku, p.part_number, p.name, c.name AS category_name
       FROM products p
       JOIN categories c ON c.id = p.category_id
      WHERE ${condition.sql} AND ${visible.sql}
      ORDER BY ${condition.order}, p.name, p.id
      LIMIT ?`,
    [...condition.values, ...visible.values, ...condition.orderValues, limit],
  );
  return rows.map((row) => ({
    id: toId(row.id),
    sku: row.sku,
    ...(row.part_number === null ? {} : { partNumber: row.part_number }),
    name: row.name,
    categoryName: row.category_name,
  }));
}
