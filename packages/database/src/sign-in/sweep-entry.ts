import { SESSION_LIMITS } from '@portico/organizations';
import type { ResultSetHeader } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** The kind of the recurring job that removes what no longer opens anything. */
export const ENTRY_SWEEP_JOB = 'entry.sweep';

const BATCH = 5000;
/** How long a link that is over is kept, so that whoever follows it is told so. */
const LINK_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes sessions that are past their limits, links to choose a password that have been over for a week, and counts
 * of attempts that have run out; a bounded number at a time. Returns how many rows went.
 */
export async function sweepEntry(database: Database, now: Date): Promise<number> {
  const idleSince = new Date(now.getTime() - SESSION_LIMITS.idle);
  const sweeps: readonly (readonly [string, readonly (Date | number)[]])[] = [
    ['DELETE FROM sessions WHERE expires_at <= ? OR last_seen_at <= ? LIMIT ?', [now, idleSince, BATCH]],
    [
      'DELETE FROM password_resets WHERE expires_at < ? LIMIT ?',
      [new Date(now.getTime() - LINK_KEPT_MS), BATCH],
    ],
    ['DELETE FROM rate_limits WHERE expire < ? LIMIT ?', [now.getTime(), BATCH]],
  ];
  let removed = 0;
  for (const [sql, values] of sweeps) {
    const [result] = await database.pool.query<ResultSetHeader>(sql, [...values]);
    removed += result.affectedRows;
  }
  return removed;
}
