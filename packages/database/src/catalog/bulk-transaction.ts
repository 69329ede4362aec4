import type { Connection } from 'mysql2/promise';

import { isWriteConflict } from '../core/write-conflict.ts';

const MAX_ATTEMPTS = 5;

/**
 * Runs a bulk load on one connection as one transaction, so that all of it or nothing is seen. Losing a race
 * (deadlock, lock wait) rolls back and runs the whole again; anything else rolls back and is thrown.
 */
export async function bulkTransaction<Outcome>(
  connection: Connection,
  load: () => Promise<Outcome>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    await connection.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await connection.beginTransaction();
    try {
      const outcome = await load();
      await connection.commit();
      return outcome;
    } catch (error) {
      // A connection that broke has rolled back already; the error that broke it is the one to report.
      await connection.rollback().catch(() => undefined);
      if (attempt === MAX_ATTEMPTS || !isWriteConflict(error)) throw error;
    }
  }
}
