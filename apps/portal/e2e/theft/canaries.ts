import type { Database } from '@portico/database';
import type { RowDataPacket } from 'mysql2/promise';

import { TENANT_TABLES } from './tenant-tables.ts';

/** The words that betray whose data something is. A reviewer may choose others. */
export const CANARIES = {
  a: process.env['PORTICO_TEST_CANARY_A'] ?? 'zqcanaryalfa',
  b: process.env['PORTICO_TEST_CANARY_B'] ?? 'zqcanarybravo',
  /** Stands only in drafts of pages: no customer may read it, not even of their own. */
  draft: process.env['PORTICO_TEST_CANARY_DRAFT'] ?? 'zqcanarydraft',
} as const;

// Columns whose text the programs read rather than people: a word more in them would break the row, not mark it.
const READ_BY_PROGRAMS: ReadonlySet<string> = new Set([
  'address',
  'density',
  'kind',
  'last_error',
  'locale',
  'locked_by',
  'password_hash',
  'permission',
  'result',
  'scope_value',
  'subject_id',
  'subject_kind',
  'template',
  'theme',
  'time_zone',
]);

type Column = { readonly table: string; readonly name: string; readonly length: number };

/** Puts the canary into every text of an organization that a person may have written, and says how many columns that were. */
export async function plantCanary(
  database: Database,
  organizationId: string,
  canary: string,
): Promise<number> {
  const columns = (await textColumns(database)).filter(({ table }) => table in TENANT_TABLES);
  for (const { table, name, length } of columns) {
    await database.pool.query(
      `UPDATE \`${table}\` SET \`${name}\` = ${marked(name, length, canary)}
        WHERE \`${name}\` IS NOT NULL AND ${TENANT_TABLES[table]}`,
      (TENANT_TABLES[table]?.match(/\?/g) ?? []).map(() => organizationId),
    );
  }
  await plantInAddresses(database, organizationId, canary);
  return columns.length;
}

/** Puts the canary of drafts into every draft of a page. */
export async function plantInDrafts(database: Database): Promise<void> {
  const draft = `SELECT id FROM page_revisions WHERE state = 'draft'`;
  await database.pool.query(
    `UPDATE page_revisions SET welcome_title = CONCAT(?, ' title'), welcome_text = CONCAT(?, ' text') WHERE state = 'draft'`,
    [CANARIES.draft, CANARIES.draft],
  );
  await database.pool.query(
    `UPDATE approved_configurations SET name = CONCAT(?, ' configuration') WHERE page_revision_id IN (${draft})`,
    [CANARIES.draft],
  );
  await database.pool.query(
    `UPDATE page_links SET label = CONCAT(?, ' link') WHERE page_revision_id IN (${draft})`,
    [CANARIES.draft],
  );
}

function marked(column: string, length: number, canary: string): string {
  const word = `'${canary.replaceAll("'", "''")}'`;
  if (column.includes('email') || column === 'recipient_address')
    return `CONCAT(LOWER(${word}), '.', \`${column}\`)`;
  if (column === 'url') return `CONCAT(\`${column}\`, '#', ${word})`;
  // In front, so that nothing that is cut off at an end hides it.
  return `LEFT(CONCAT(${word}, ' ', \`${column}\`), ${length})`;
}

/** Every text that is not an identifier or a state: those are kept in ASCII. JSON is read by programs. */
async function textColumns(database: Database): Promise<readonly Column[]> {
  const [rows] = await database.pool.query<RowDataPacket[]>(
    `SELECT table_name AS t, column_name AS c, character_maximum_length AS length
       FROM information_schema.columns
      WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text') AND character_set_name = 'utf8mb4'`,
  );
  return rows
    .map((row) => ({
      table: String(row['t']),
      name: String(row['c']),
      length: Math.min(60_000, Number(row['length'])),
    }))
    .filter(({ name }) => !READ_BY_PROGRAMS.has(name));
}

/** Addresses that orders were sent to stand in JSON, and a person wrote them. */
async function plantInAddresses(database: Database, organizationId: string, canary: string): Promise<void> {
  await database.pool.query(
    `UPDATE orders SET ship_to = JSON_SET(ship_to, '$.recipient', ?, '$.line1', ?)
      WHERE organization_id = ? AND JSON_TYPE(ship_to) = 'OBJECT'`,
    [`${canary} recipient`, `${canary} street`, organizationId],
  );
}
