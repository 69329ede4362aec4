import { createHash } from 'node:crypto';

import type { Database } from '@portico/database';
import type { RowDataPacket } from 'mysql2/promise';

import { SHARED_TABLES, TENANT_TABLES } from './tenant-tables.ts';

// Read by everybody who is signed in, and written when they are: how long they were idle.
const BOOKKEEPING: ReadonlySet<string> = new Set(['sessions', 'rate_limits', 'worker_heartbeats']);

/** What an organization’s rows are, table by table: two states are equal if and only if nothing of it changed. */
export async function stateOf(
  database: Database,
  organizationId: string,
): Promise<Readonly<Record<string, string>>> {
  const state: Record<string, string> = {};
  for (const [table, condition] of Object.entries(TENANT_TABLES)) {
    if (BOOKKEEPING.has(table)) continue;
    const values = (condition.match(/\?/g) ?? []).map(() => organizationId);
    state[table] = await digest(database, `SELECT * FROM \`${table}\` WHERE ${condition}`, values);
  }
  return state;
}

/** What the whole database holds, bookkeeping aside. */
export async function wholeState(database: Database): Promise<Readonly<Record<string, string>>> {
  const state: Record<string, string> = {};
  for (const table of [...Object.keys(TENANT_TABLES), ...SHARED_TABLES]) {
    if (!BOOKKEEPING.has(table)) state[table] = await digest(database, `SELECT * FROM \`${table}\``, []);
  }
  return state;
}

async function digest(database: Database, sql: string, values: readonly string[]): Promise<string> {
  const [rows] = await database.pool.query<RowDataPacket[]>(sql, [...values]);
  const lines = rows.map((row) => JSON.stringify(row)).toSorted();
  return `${rows.length} rows ${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
}
