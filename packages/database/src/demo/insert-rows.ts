import type { Connection } from 'mysql2/promise';

/** A value as a column takes it. Objects and arrays go into JSON columns as text made beforehand. */
export type ColumnValue = string | number | bigint | boolean | Date | null;

/** A row by column name. All rows of one call have the same columns. */
export type Row = Readonly<Record<string, ColumnValue>>;

/** Rows by table, tables in an order in which each finds what it refers to. */
export type TableRows = readonly (readonly [table: string, rows: readonly Row[]])[];

/** Statements stay well below the server's packet limit, whatever the rows hold. */
const ROWS_PER_STATEMENT = 1000;

/** Inserts rows with few, large statements. Nothing is inserted twice: a row that is there already is an error. */
export async function insertRows(connection: Connection, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const statement = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ?`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const values = rows
      .slice(start, start + ROWS_PER_STATEMENT)
      .map((row) => columns.map((column) => row[column] ?? null));
    await connection.query(statement, [values]);
  }
}

/** Inserts the rows of several tables, one table after the other. */
export async function insertTables(connection: Connection, tables: TableRows): Promise<void> {
  for (const [table, rows] of tables) await insertRows(connection, table, rows);
}
