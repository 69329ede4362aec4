import type { Database } from '@portico/database';
import type { RowDataPacket } from 'mysql2/promise';

import { SHARED_TABLES, TENANT_TABLES } from './tenant-tables.ts';

// Written whenever somebody asks for anything: when they were last seen, how often they tried, which worker lives.
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'job_schedules',
  'jobs',
  'rate_limits',
  'sessions',
  'worker_heartbeats',
]);

/** A short word for each table; two states are equal if and only if no row of them changed. */
export type State = Readonly<Record<string, string>>;

/** What an organization’s rows are. */
export function stateOf(database: Database, organizationId: string): Promise<State> {
  return stateOfTables(database, TENANT_TABLES, organizationId);
}

/** What the whole database holds. */
export function wholeState(database: Database): Promise<State> {
  const everything = [...Object.keys(TENANT_TABLES), ...SHARED_TABLES].map(
    (table) => [table, 'TRUE'] as const,
  );
  return stateOfTables(database, Object.fromEntries(everything), '');
}

async function stateOfTables(
  database: Database,
  conditions: Readonly<Record<string, string>>,
  organizationId: string,
): Promise<State> {
  const columns = await columnsByTable(database);
  const state: Record<string, string> = {};
  for (const [table, condition] of Object.entries(conditions)) {
    if (BOOKKEEPING.has(table)) continue;
    const whole = (columns.get(table) ?? []).map((name) => `COALESCE(\`${name}\`, '\u0000')`).join(', ');
    // Made by the server: the rows of a large organization need not travel for it.
    const [[row]] = await database.pool.query<RowDataPacket[]>(
      `SELECT COUNT(*) AS n, BIT_XOR(CAST(CONV(LEFT(MD5(CONCAT_WS('\u0001', ${whole})), 16), 16, 10) AS UNSIGNED)) AS mark
         FROM \`${table}\` WHERE ${condition}`,
      (condition.match(/\?/g) ?? []).map(() => organizationId),
    );
    state[table] = `${row?.['n']} rows, ${row?.['mark']}`;
  }
  return state;
}

async function columnsByTable(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const [rows] = await database.pool.query<RowDataPacket[]>(
    'SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE()',
  );
  const columns = new Map<string, string[]>();
  for (const row of rows)
    columns.set(String(row['t']), [...(columns.get(String(row['t'])) ?? []), String(row['c'])]);
  return columns;
}
