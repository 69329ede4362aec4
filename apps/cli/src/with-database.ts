import { readDataDirectory, readDatabaseConfig } from '@portico/config';
import type { Environment } from '@portico/config';
import { openDatabase } from '@portico/database';
import type { Database } from '@portico/database';
import { ensureEmbeddedDatabase } from '@portico/tooling/mariadb';

/**
 * Does `work` on the URL of the database of this installation: `DATABASE_URL`, or else the embedded server of the
 * data folder, which is started for the while unless `npm start` is running it already.
 */
export async function withDatabaseUrl<Outcome>(
  environment: Environment,
  work: (url: string) => Promise<Outcome>,
): Promise<Outcome> {
  const { url } = readDatabaseConfig(environment);
  if (url !== undefined) return work(url);
  const embedded = await ensureEmbeddedDatabase({ dataDir: readDataDirectory(environment) });
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}

/** Like {@link withDatabaseUrl}, with the opened database. */
export function withDatabase<Outcome>(
  environment: Environment,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  return withDatabaseUrl(environment, async (url) => {
    const database = openDatabase({ url, connectionLimit: 4 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}
