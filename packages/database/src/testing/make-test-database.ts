import { createConnection } from 'mysql2/promise';

import { parseConnectionUrl } from '../core/connection-url.ts';
import { migrate } from '../core/migrate.ts';

/** Makes (or finds) the database `<prefix>_test_<name>` on the test server, migrated, and returns its URL. */
export async function makeTestDatabase(name: string): Promise<string> {
  const server = process.env['PORTICO_TEST_DATABASE_URL'];
  if (server === undefined) {
    throw new Error(
      'PORTICO_TEST_DATABASE_URL is not set. Run the tests by "npm test", which starts a server for them.',
    );
  }
  const database = `${process.env['PORTICO_TEST_PREFIX'] ?? 'portico'}_test_${name}`;
  const url = new URL(server);
  url.pathname = `/${database}`;
  const connection = await createConnection({ ...parseConnectionUrl(url.href), database: '' });
  await connection.query(
    `CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  );
  await connection.end();
  await migrate(url.href);
  return url.href;
}
