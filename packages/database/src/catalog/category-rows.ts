import type { CategoryRow } from '@portico/catalog';
import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';

type Row = RowDataPacket & { code: string; name: string; parent_code: string | null; position: number };

/** Every category with the code of its parent. There are some dozens. */
export async function readCategoryRows(handle: Connection | Pool): Promise<CategoryRow[]> {
  const [rows] = await handle.query<Row[]>(
    `SELECT c.code, c.name, parent.code AS parent_code, c.position
       FROM categories c
       LEFT JOIN categories parent ON parent.id = c.parent_id
      ORDER BY c.position, c.code`,
  );
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    ...(row.parent_code === null ? {} : { parentCode: row.parent_code }),
    position: row.position,
  }));
}
