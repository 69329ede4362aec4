import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { enqueueJob } from './enqueue-job.ts';

/** A job that comes round: which kind, and how often. */
export type Schedule = { readonly kind: string; readonly everyMilliseconds: number };

/**
 * Enqueues the recurring jobs that are due and sets when they are due next. However many workers ask at once, each
 * round is enqueued once. A round missed while no worker ran is not made up for. Returns the kinds enqueued.
 */
export async function enqueueDueSchedules(
  database: Database,
  schedules: readonly Schedule[],
  now: Date,
): Promise<readonly string[]> {
  await database.pool.query('INSERT IGNORE INTO job_schedules (kind, next_run_at) VALUES ?', [
    schedules.map((schedule) => [schedule.kind, now]),
  ]);
  return write(database, async (tx) => {
    const due = await tx.$queryRaw<{ kind: string }[]>`
      SELECT kind FROM job_schedules WHERE next_run_at <= ${now} ORDER BY kind FOR UPDATE SKIP LOCKED`;
    const dueKinds = new Set(due.map((row) => row.kind));
    const enqueued = schedules.filter((schedule) => dueKinds.has(schedule.kind));
    for (const { kind, everyMilliseconds } of enqueued) {
      await enqueueJob(tx, { organizationId: null, kind, payload: {}, now });
      await tx.jobSchedule.update({
        where: { kind },
        data: { nextRunAt: new Date(now.getTime() + everyMilliseconds) },
      });
    }
    return enqueued.map((schedule) => schedule.kind);
  });
}
