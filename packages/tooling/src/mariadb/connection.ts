import { realpath } from 'node:fs/promises';

import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

import type { Layout } from './layout.ts';

/** Whether the server that answers at this address is the one that keeps this data folder. */
export async function isAnswering(url: string, layout: Layout): Promise<boolean> {
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 2_000 });
    try {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT @@datadir AS folder');
      const folder: unknown = rows[0]?.['folder'];
      return typeof folder === 'string' && (await realpath(folder)) === (await realpath(layout.data));
    } finally {
      connection.destroy();
    }
  } catch {
    return false;
  }
}
