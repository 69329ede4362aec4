import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

import { newId } from '../core/new-id.ts';
import type { ImportTarget } from './product-import.ts';

/** What became of the staged prices. `refused` are the source keys for which there is no product. */
export type PriceCounts = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly refused: readonly string[];
};

/**
 * Merges the staged prices into the base price list of the import, from quantity 1 on, in the minor units of its
 * currency. Prices for greater quantities are left alone. With `complete`, a product of the source without a
 * staged price loses its price. The list gets a new version when a price changed.
 */
export async function mergePrices(
  connection: Connection,
  target: Pick<ImportTarget, 'source' | 'priceList'>,
  { at, complete }: { readonly at: Date; readonly complete: boolean },
): Promise<PriceCounts> {
  const { source } = target;
  const priceListId = await ensurePriceList(connection, target.priceList, at);
  const [changed] = await connection.query<ResultSetHeader>(
    `UPDATE staged_prices s
       JOIN products p ON p.source = ? AND p.source_key = s.source_key
       JOIN price_list_entries e ON e.price_list_id = ? AND e.product_id = p.id AND e.min_quantity = 1
        SET e.amount = s.amount, e.scale = 2
      WHERE e.amount <> s.amount OR e.scale <> 2`,
    [source, priceListId],
  );
  const [created] = await connection.query<ResultSetHeader>(
    `INSERT INTO price_list_entries (price_list_id, product_id, min_quantity, amount, scale)
     SELECT ?, p.id, 1, s.amount, 2
       FROM staged_prices s
       JOIN products p ON p.source = ? AND p.source_key = s.source_key
       LEFT JOIN price_list_entries e ON e.price_list_id = ? AND e.product_id = p.id AND e.min_quantity = 1
      WHERE e.product_id IS NULL`,
    [priceListId, source, priceListId],
  );
  const removed = complete ? await removeGone(connection, source, priceListId) : 0;
  const refused = await unknownParts(connection, source);
  if (changed.affectedRows + created.affectedRows + removed > 0) {
    await connection.query('UPDATE price_lists SET version = version + 1, updated_at = ? WHERE id = ?', [
      at,
      priceListId,
    ]);
  }
  const [[staged]] = await connection.query<(RowDataPacket & { count: number })[]>(
    'SELECT COUNT(*) AS count FROM staged_prices',
  );
  const known = (staged?.count ?? 0) - refused.length;
  return {
    created: created.affectedRows,
    changed: changed.affectedRows,
    unchanged: known - created.affectedRows - changed.affectedRows,
    removed,
    refused,
  };
}

async function ensurePriceList(
  connection: Connection,
  list: ImportTarget['priceList'],
  at: Date,
): Promise<string> {
  await connection.query(
    `INSERT INTO price_lists (id, code, name, currency, kind, status, updated_at, version)
     SELECT ?, ?, ?, ?, 'base', 'active', ?, 1
       FROM DUAL
      WHERE NOT EXISTS (SELECT 1 FROM price_lists WHERE code = ?)`,
    [newId(), list.code, list.name, list.currency, at, list.code],
  );
  const [[row]] = await connection.query<(RowDataPacket & { id: string })[]>(
    'SELECT id FROM price_lists WHERE code = ? FOR UPDATE',
    [list.code],
  );
  return row?.id ?? '';
}

async function removeGone(connection: Connection, source: string, priceListId: string): Promise<number> {
  const [removed] = await connection.query<ResultSetHeader>(
    `DELETE e
       FROM price_list_entries e
       JOIN products p ON p.id = e.product_id AND p.source = ?
       LEFT JOIN staged_prices s ON s.source_key = p.source_key
      WHERE e.price_list_id = ? AND e.min_quantity = 1 AND s.source_key IS NULL`,
    [source, priceListId],
  );
  return removed.affectedRows;
}

async function unknownParts(connection: Connection, source: string): Promise<string[]> {
  const [rows] = await connection.query<(RowDataPacket & { source_key: string })[]>(
    `SELECT s.source_key
       FROM staged_prices s
       LEFT JOIN products p ON p.source = ? AND p.source_key = s.source_key
      WHERE p.id IS NULL`,
    [source],
  );
  return rows.map((row) => row.source_key);
}
