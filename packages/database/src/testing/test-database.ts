import type { RowDataPacket } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach } from 'vitest';

import { openDatabase } from '../core/database.ts';
import type { Database } from '../core/database.ts';
import { makeTestDatabase } from './make-test-database.ts';

/**
 * A real, migrated database for the tests of one file, emptied before each test. Every Vitest worker has its own,
 * so files run side by side. Call it at the top of a file or inside `describe`.
 *
 * Needs `PORTICO_TEST_DATABASE_URL`, a server where databases may be made; the test command starts one.
 */
export function useTestDatabase(): Database {
  let opened: Database | undefined;
  beforeAll(async () => {
    opened = openDatabase({ url: await makeTestDatabase(`worker_${process.env['VITEST_POOL_ID'] ?? '0'}`) });
  }, 60_000);
  beforeEach(async () => {
    await emptyDatabase(current());
  });
  afterAll(async () => {
    await opened?.close();
  });
  const current = (): Database => {
    if (opened === undefined) throw new Error('The test database is open only inside tests and hooks.');
    return opened;
  };
  return {
    get prisma() {
      return current().prisma;
    },
    get pool() {
      return current().pool;
    },
    close: () => current().close(),
  };
}

/** Removes every row of every table but the migration records. Touches only tables that hold rows. */
export async function emptyDatabase(database: Database): Promise<void> {
  const [tables] = await database.pool.query<RowDataPacket[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`,
  );
  const names = tables.map((row) => String(row['name']));
  const [filled] = await database.pool.query<RowDataPacket[]>(
    names
      .map((name) => `SELECT '${name}' AS name FROM DUAL WHERE EXISTS (SELECT 1 FROM \`${name}\`)`)
      .join(' UNION ALL '),
  );
  const connection = await database.pool.getConnection();
  try {
    await connection.query('SET foreign_key_checks = 0');
    for (const row of filled) await connection.query(`DELETE FROM \`${String(row['name'])}\``);
    await connection.query('SET foreign_key_checks = 1');
  } finally {
    connection.release();
  }
}
