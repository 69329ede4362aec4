import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { ClaimedJob } from './job.ts';
import { setMailState } from './mail-state.ts';

/** Holds on to jobs that take longer than their lease. Only what this worker still holds is extended. */
export async function extendLeases(
  database: Database,
  jobs: readonly ClaimedJob[],
  lockedUntil: Date,
): Promise<void> {
  if (jobs.length === 0) return;
  await write(database, (tx) =>
    tx.job.updateMany({
      where: {
        OR: jobs.map((job) => ({
          id: job.id,
          state: 'running',
          lockedBy: job.lockedBy,
          attempts: job.attempt,
        })),
      },
      data: { lockedUntil },
    }),
  );
}

/**
 * Gives back what crashed workers held: jobs whose lease has run out are due again, or dead when that was their last
 * attempt. Returns how many there were.
 */
export async function reapExpiredLeases(database: Database, now: Date): Promise<number> {
  return write(database, async (tx) => {
    const expired = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM jobs WHERE state = 'running' AND locked_until < ${now} ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED`;
    if (expired.length === 0) return 0;
    const jobs = await tx.job.findMany({ where: { id: { in: expired.map((row) => row.id) } } });
    const spent = jobs.filter((job) => job.attempts >= job.maxAttempts);
    const common = {
      runAt: now,
      lockedBy: null,
      lockedUntil: null,
      lastError: 'The worker stopped before it had finished.',
    };
    await tx.job.updateMany({
      where: { id: { in: jobs.map((job) => job.id) } },
      data: { ...common, state: 'queued' },
    });
    await tx.job.updateMany({
      where: { id: { in: spent.map((job) => job.id) } },
      data: { state: 'dead', finishedAt: now },
    });
    await setMailState(tx, spent, 'dead');
    return jobs.length;
  });
}
