import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { ClaimedJob } from './job.ts';
import { setMailState } from './mail-state.ts';
import { retryDelay } from './retry-delay.ts';

/**
 * Marks a job as done. False when this worker no longer holds it (its lease ran out and another took it over): then
 * nothing is written.
 */
export async function completeJob(database: Database, job: ClaimedJob, now: Date): Promise<boolean> {
  return write(database, async (tx) => {
    const { count } = await tx.job.updateMany({
      where: stillHeld(job),
      data: { state: 'done', finishedAt: now, lockedBy: null, lockedUntil: null, lastError: null },
    });
    return count === 1;
  });
}

/** How a job failed. `error` is kept for a person to read, so it must hold no secret. */
export type JobFailure = {
  readonly error: string;
  /** Trying again cannot help: the job is dead at once. */
  readonly permanent: boolean;
  readonly now: Date;
  /** In [0, 1): spreads the retries. */
  readonly random: number;
};

/** What became of a failed job. */
export type FailedJob =
  | { readonly kind: 'retried'; readonly runAt: Date }
  | { readonly kind: 'dead' }
  | { readonly kind: 'lost' };

/**
 * Records a failure: the job is tried again later, or is dead when its attempts are used up. `lost` when this worker
 * no longer holds it.
 */
export async function failJob(database: Database, job: ClaimedJob, failure: JobFailure): Promise<FailedJob> {
  const dead = failure.permanent || job.attempt >= job.maxAttempts;
  const runAt = new Date(failure.now.getTime() + retryDelay(job.attempt, failure.random));
  return write(database, async (tx) => {
    const { count } = await tx.job.updateMany({
      where: stillHeld(job),
      data: {
        lockedBy: null,
        lockedUntil: null,
        lastError: failure.error.slice(0, MAX_ERROR),
        ...(dead ? { state: 'dead', finishedAt: failure.now } : { state: 'queued', runAt }),
      },
    });
    if (count === 0) return { kind: 'lost' };
    if (!dead) return { kind: 'retried', runAt };
    await setMailState(tx, [job], 'dead');
    return { kind: 'dead' };
  });
}

const MAX_ERROR = 2000;

/** The attempt is part of it: after a lost lease the same worker may hold the same job anew. */
function stillHeld(job: ClaimedJob) {
  return { id: job.id, state: 'running', lockedBy: job.lockedBy, attempts: job.attempt };
}
