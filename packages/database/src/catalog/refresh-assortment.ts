import type { AssortmentRule, AssortmentSelector, CategoryRow } from '@portico/catalog';
import { InvariantError } from '@portico/kernel';
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { assortmentCondition } from './assortment-condition.ts';
import { bulkTransaction } from './bulk-transaction.ts';
import { readCategoryRows } from './category-rows.ts';

/** How many products a refresh took in and left out. */
export type AssortmentChange = { readonly added: number; readonly removed: number };

type RuleRow = RowDataPacket & { effect: string; kind: string; value: string };

/**
 * Brings the members of one assortment in line with its rules, as one transaction. Call it whenever rules or
 * products changed; pages show the members.
 */
export async function refreshAssortment(database: Database, assortmentId: string): Promise<AssortmentChange> {
  const connection = await database.pool.getConnection();
  try {
    return await bulkTransaction(connection, async () =>
      refreshOn(connection, assortmentId, await readCategoryRows(connection)),
    );
  } finally {
    connection.release();
  }
}

/** Brings every assortment in line with its rules, on a connection whose transaction the caller holds. */
export async function refreshAllOn(connection: Connection): Promise<void> {
  const categories = await readCategoryRows(connection);
  const [assortments] = await connection.query<(RowDataPacket & { id: string })[]>(
    'SELECT id FROM assortments ORDER BY id FOR UPDATE',
  );
  for (const { id } of assortments) await refreshOn(connection, id, categories);
}

async function refreshOn(
  connection: Connection,
  assortmentId: string,
  categories: readonly CategoryRow[],
): Promise<AssortmentChange> {
  // The lock keeps two refreshes of one assortment from adding the same member twice.
  await connection.query('SELECT id FROM assortments WHERE id = ? FOR UPDATE', [assortmentId]);
  const [rules] = await connection.query<RuleRow[]>(
    'SELECT effect, kind, value FROM assortment_rules WHERE assortment_id = ? ORDER BY position, id',
    [assortmentId],
  );
  const selected = assortmentCondition(rules.map(toRule), categories);
  const [removed] = await connection.query<ResultSetHeader>(
    `DELETE m FROM assortment_members m
       JOIN products p ON p.id = m.product_id
       JOIN categories c ON c.id = p.category_id
      WHERE m.assortment_id = ? AND NOT (${selected.sql})`,
    [assortmentId, ...selected.values],
  );
  const [added] = await connection.query<ResultSetHeader>(
    `INSERT INTO assortment_members (assortment_id, product_id)
     SELECT ?, p.id
       FROM products p
       JOIN categories c ON c.id = p.category_id
       LEFT JOIN assortment_members m ON m.assortment_id = ? AND m.product_id = p.id
      WHERE m.product_id IS NULL AND ${selected.sql}`,
    [assortmentId, assortmentId, ...selected.values],
  );
  return { added: added.affectedRows, removed: removed.affectedRows };
}

function toRule(row: RuleRow): AssortmentRule {
  if (row.effect !== 'include' && row.effect !== 'exclude') throw unknownRule(row);
  return { effect: row.effect, selector: toSelector(row) };
}

function toSelector(row: RuleRow): AssortmentSelector {
  switch (row.kind) {
    case 'all':
      return { kind: 'all' };
    case 'category':
      return { kind: 'category', code: row.value };
    case 'brand':
      return { kind: 'brand', brand: row.value };
    case 'product':
      return { kind: 'product', sku: row.value };
    default:
      throw unknownRule(row);
  }
}

function unknownRule(row: RuleRow): InvariantError {
  return new InvariantError('assortment-rule', `Unknown assortment rule: ${row.effect} ${row.kind}`);
}
