import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** Says that this worker lives, and forgets workers that have said nothing for a day. */
export async function beat(
  database: Database,
  worker: { readonly id: string; readonly startedAt: Date; readonly now: Date },
): Promise<void> {
  await database.pool.query(
    `INSERT INTO worker_heartbeats (worker_id, started_at, seen_at) VALUES (?, ?, ?)
         ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)`,
    [worker.id, worker.startedAt, worker.now],
  );
  await database.pool.query('DELETE FROM worker_heartbeats WHERE seen_at < ?', [
    new Date(worker.now.getTime() - DAY),
  ]);
}

/** Says that this worker has stopped in good order. */
export async function farewell(database: Database, workerId: string): Promise<void> {
  await database.pool.query('DELETE FROM worker_heartbeats WHERE worker_id = ?', [workerId]);
}

/** Whether some worker was heard of in the last 30 seconds before `now`. */
export async function isWorkerAlive(database: Database, now: Date): Promise<boolean> {
  const [rows] = await database.pool.query<RowDataPacket[]>(
    'SELECT 1 FROM worker_heartbeats WHERE seen_at > ? LIMIT 1',
    [new Date(now.getTime() - SILENCE)],
  );
  return rows.length > 0;
}

const SILENCE = 30_000;
const DAY = 24 * 60 * 60 * 1000;
