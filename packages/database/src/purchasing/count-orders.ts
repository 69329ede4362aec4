import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import type { OrderState } from '@portico/purchasing';
import { LRUCache } from 'lru-cache';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { toOrderState } from './load-order.ts';
import type { Clause } from './sql-clause.ts';

/** How many orders there are in each state. */
export type OrderCounts = ReadonlyMap<OrderState, number>;

type Remembered = { readonly changedAt: string; readonly counts: OrderCounts };

// A change that commits after a later one does not move the mark; so long may such a count be behind the list.
const LONGEST_MEMORY_MS = 10_000;

const memories = new WeakMap<Database, LRUCache<string, Remembered>>();

/**
 * Counts the orders under a clause by state. Counting ten thousand takes longer than all the rest of a list, so a
 * member's counts are remembered for as long as no order of their organization has changed, which one look at an
 * index tells. The mark is read first: a change in between is counted now and noticed next time.
 */
export async function countOrders(
  database: Database,
  viewer: MemberViewer | PreviewViewer | StaffViewer,
  where: Clause,
): Promise<OrderCounts> {
  if (viewer.kind !== 'member') return countAfresh(database, where);
  const memory = memoryOf(database);
  const key = JSON.stringify([where.sql, where.values]);
  const changedAt = await lastChange(database, viewer.organizationId);
  const known = memory.get(key);
  if (known?.changedAt === changedAt) return known.counts;
  const counts = await countAfresh(database, where);
  memory.set(key, { changedAt, counts });
  return counts;
}

function memoryOf(database: Database): LRUCache<string, Remembered> {
  const known = memories.get(database);
  if (known !== undefined) return known;
  const made = new LRUCache<string, Remembered>({ max: 2_000, ttl: LONGEST_MEMORY_MS });
  memories.set(database, made);
  return made;
}

async function lastChange(database: Database, organizationId: string): Promise<string> {
  const [rows] = await database.pool.execute<(RowDataPacket & { changed_at: Date | null })[]>(
    'SELECT MAX(updated_at) AS changed_at FROM orders WHERE organization_id = ?',
    [organizationId],
  );
  return rows[0]?.changed_at?.toISOString() ?? '';
}

async function countAfresh(database: Database, where: Clause): Promise<OrderCounts> {
  const [rows] = await database.pool.query<(RowDataPacket & { state: string; count: number })[]>(
    `SELECT o.state, COUNT(*) AS count FROM orders o WHERE ${where.sql} GROUP BY o.state`,
    [...where.values],
  );
  return new Map(rows.map((row) => [toOrderState(row.state), row.count]));
}
