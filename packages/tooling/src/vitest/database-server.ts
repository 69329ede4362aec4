import { startTestServer } from '../mariadb/index.ts';

/** Starts a database server for a test run that was given none, and stops it afterwards. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.PORTICO_TEST_DATABASE_URL !== undefined) return undefined;
  const server = await startTestServer({ onProgress: (text) => process.stderr.write(`${text}\n`) });
  process.env.PORTICO_TEST_DATABASE_URL = server.url;
  return () => server.stop();
}
