import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

/**
 * What became of the staged products. `refused` are the source keys of products whose SKU another product has:
 * they were not loaded.
 */
export type ProductCounts = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly string[];
};

/** Merges the staged products of a source: adds the new, overwrites those whose content differs, keeps the rest. */
export async function mergeProducts(
  connection: Connection,
  source: string,
  at: Date,
): Promise<ProductCounts> {
  const refused = await refuseTakenSkus(connection, source);
  const [changed] = await connection.query<ResultSetHeader>(
    `UPDATE staged_products s
       JOIN products p ON p.source = ? AND p.source_key = s.source_key
       JOIN categories c ON c.code = s.category_code
        SET p.sku = s.sku, p.category_id = c.id, p.brand = s.brand, p.part_number = s.part_number, p.name = s.name,
            p.summary = s.summary, p.attributes = s.attributes, p.content_hash = s.content_hash, p.updated_at = ?
      WHERE p.content_hash <> s.content_hash`,
    [source, at],
  );
  const [created] = await connection.query<ResultSetHeader>(
    `INSERT INTO products (id, sku, source, source_key, category_id, brand, part_number, name, summary, attributes,
                           status, content_hash, created_at, updated_at)
     SELECT s.id, s.sku, ?, s.source_key, c.id, s.brand, s.part_number, s.name, s.summary, s.attributes,
            'active', s.content_hash, ?, ?
       FROM staged_products s
       JOIN categories c ON c.code = s.category_code
       LEFT JOIN products p ON p.source = ? AND p.source_key = s.source_key
      WHERE p.id IS NULL`,
    [source, at, at, source],
  );
  const [[staged]] = await connection.query<(RowDataPacket & { count: number })[]>(
    'SELECT COUNT(*) AS count FROM staged_products',
  );
  const unchanged = (staged?.count ?? 0) - changed.affectedRows - created.affectedRows;
  return { created: created.affectedRows, changed: changed.affectedRows, unchanged, refused };
}

async function refuseTakenSkus(connection: Connection, source: string): Promise<string[]> {
  const [taken] = await connection.query<(RowDataPacket & { source_key: string })[]>(
    `SELECT s.source_key
       FROM staged_products s
       JOIN products p ON p.sku = s.sku
      WHERE NOT (p.source = ? AND p.source_key = s.source_key)`,
    [source],
  );
  const keys = taken.map((row) => row.source_key);
  if (keys.length > 0) await connection.query('DELETE FROM staged_products WHERE source_key IN (?)', [keys]);
  return keys;
}
