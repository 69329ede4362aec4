import { isWorkerAlive, pendingMigrations } from '@portico/database';

import type { Services } from './composition.server.ts';

/**
 * What `GET /healthz` reports: ready, or what is missing. Pages are served without a worker, so its absence is told
 * beside and takes no readiness away: mails and other work then wait.
 */
export type Health = {
  readonly ready: boolean;
  readonly missing: readonly string[];
  readonly worker?: 'alive' | 'silent';
};

let migrated = false;
let hasSeller = false;

/**
 * Asks the database for a sign of life, and until they once were, whether its schema is up to date and whether it
 * knows the seller, without whom there is no page. Never throws: what does not answer is named as missing.
 */
export async function checkHealth({ database, clock, seller }: Services): Promise<Health> {
  try {
    await database.pool.query('SELECT 1');
  } catch {
    return { ready: false, missing: ['database'] };
  }
  if (!migrated) migrated = await isMigrated();
  if (!migrated) return { ready: false, missing: ['migrations'] };
  if (!hasSeller) {
    hasSeller = await seller().then(
      () => true,
      () => false,
    );
  }
  if (!hasSeller) return { ready: false, missing: ['seller'] };
  const hasWorker = await isWorkerAlive(database, clock()).catch(() => false);
  return { ready: true, missing: [], worker: hasWorker ? 'alive' : 'silent' };
}

async function isMigrated(): Promise<boolean> {
  const url = process.env['DATABASE_URL'];
  try {
    return url !== undefined && (await pendingMigrations(url)).length === 0;
  } catch {
    return false;
  }
}
