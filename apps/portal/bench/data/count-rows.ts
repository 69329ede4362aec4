import type { Connection, RowDataPacket } from 'mysql2/promise';

/** How many rows a query counts: it must answer one column called `n`. */
export async function countRows(
  connection: Connection,
  sql: string,
  values: readonly string[] = [],
): Promise<number> {
  const [rows] = await connection.query<RowDataPacket[]>(sql, [...values]);
  return Number(rows[0]?.['n'] ?? 0);
}
