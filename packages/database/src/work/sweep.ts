import type { ResultSetHeader } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** The kind of the recurring job that sweeps. */
export const SWEEP_JOB = 'work.sweep';

const BATCH = 5000;

/**
 * Removes jobs that were done or discarded before `before`, and mails that were sent before it, a bounded number at a
 * time. Dead jobs stay until a person decides. Returns how many rows went.
 */
export async function sweepFinishedWork(database: Database, before: Date): Promise<number> {
  const [jobs] = await database.pool.query<ResultSetHeader>(
    "DELETE FROM jobs WHERE state IN ('done', 'discarded') AND finished_at < ? LIMIT ?",
    [before, BATCH],
  );
  const [mails] = await database.pool.query<ResultSetHeader>(
    "DELETE FROM outbox_mails WHERE state = 'sent' AND sent_at < ? LIMIT ?",
    [before, BATCH],
  );
  return jobs.affectedRows + mails.affectedRows;
}
