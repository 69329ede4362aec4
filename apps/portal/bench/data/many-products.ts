import type { Connection } from 'mysql2/promise';

import { countRows } from './count-rows.ts';

/**
 * Fills the catalogue up with copies of its own products under other names and numbers, each with the prices that
 * the original has. For machines where there is no parts data to import.
 */
export async function addProducts(connection: Connection, wanted: number): Promise<void> {
  const present = await countRows(connection, 'SELECT COUNT(*) AS n FROM products');
  if (present >= wanted) return;
  await connection.query('CREATE TEMPORARY TABLE copies (id CHAR(36) PRIMARY KEY, original CHAR(36), n INT)');
  await connection.query(
    `INSERT INTO copies
     SELECT UUID(), o.id, s.seq
       FROM seq_1_to_${wanted - present} s
       JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n, COUNT(*) OVER () AS total FROM products) o
         ON o.n = s.seq % o.total`,
  );
  await connection.query(
    `INSERT INTO products (id, sku, source, source_key, category_id, brand, part_number, name, summary, attributes,
                           status, content_hash, created_at, updated_at)
     SELECT c.id, CONCAT('BENCH-', c.n), 'bench', c.n, p.category_id, p.brand, CONCAT('B', c.n),
            CONCAT(p.name, ' ', c.n), p.summary, p.attributes, p.status, SHA2(c.id, 256), p.created_at, p.updated_at
       FROM copies c JOIN products p ON p.id = c.original`,
  );
  await connection.query(
    `INSERT INTO price_list_entries (price_list_id, product_id, min_quantity, amount, scale)
     SELECT e.price_list_id, c.id, e.min_quantity, e.amount, e.scale
       FROM copies c JOIN price_list_entries e ON e.product_id = c.original`,
  );
  await connection.query('DROP TEMPORARY TABLE copies');
}
