import { claimJobs, completeJob, failJob } from '@portico/database';
import type { ClaimedJob, Database } from '@portico/database';
import type { Clock } from '@portico/kernel';

import { describeFailure } from './describe-failure.ts';
import type { JobHandler } from './job-handler.ts';
import { createPause } from './pause.ts';

/** What the loop tells its log. Values hold no payloads: those may carry secrets. */
export type WorkLog = {
  info(values: Record<string, unknown>, text: string): void;
  warn(values: Record<string, unknown>, text: string): void;
  error(values: Record<string, unknown>, text: string): void;
};

/** What a work loop is made of. */
export type WorkLoopOptions = {
  readonly database: Database;
  readonly workerId: string;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly concurrency: number;
  readonly pollMilliseconds: number;
  readonly leaseMilliseconds: number;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
  readonly log: WorkLog;
};

/** A loop at work. */
export type WorkLoop = {
  /** The jobs that it is doing now. */
  held(): readonly ClaimedJob[];
  /** Claims no more, and resolves when what was begun is finished. */
  stop(): Promise<void>;
};

const LONGEST_REST_MS = 5_000;

/**
 * Claims jobs and does up to `concurrency` of them at a time. Asks again at once when a job is finished, and after a
 * short rest when there was nothing to do; while the database is away it asks more and more rarely.
 */
export function startWorkLoop(options: WorkLoopOptions): WorkLoop {
  const { database, workerId, handlers, concurrency, clock, log } = options;
  const kinds = Object.keys(handlers);
  const held = new Map<ClaimedJob, Promise<void>>();
  const pause = createPause();
  let stopping = false;

  async function turn(): Promise<void> {
    const limit = concurrency - held.size;
    const jobs = await claimJobs(database, {
      workerId,
      kinds,
      limit,
      leaseMilliseconds: options.leaseMilliseconds,
      now: clock(),
    });
    for (const job of jobs) begin(job);
  }
  function begin(job: ClaimedJob): void {
    const done = doJob(job, options).finally(() => {
      held.delete(job);
      pause.wake();
    });
    held.set(job, done);
  }
  async function run(): Promise<void> {
    let failures = 0;
    while (!stopping) {
      try {
        await turn();
        failures = 0;
      } catch (thrown) {
        failures += 1;
        if (failures === 1) log.error({ ...describeFailure(thrown) }, 'cannot claim work');
      }
      await pause.rest(Math.min(LONGEST_REST_MS, options.pollMilliseconds * 2 ** Math.min(failures, 10)));
    }
    await Promise.all(held.values());
  }

  const finished = run();
  return {
    held: () => [...held.keys()],
    async stop() {
      stopping = true;
      pause.wake();
      await finished;
    },
  };
}

async function doJob(job: ClaimedJob, options: WorkLoopOptions): Promise<void> {
  const { database, clock, log } = options;
  const facts = { jobId: job.id, kind: job.kind, attempt: job.attempt };
  const begun = clock().getTime();
  try {
    const handler = options.handlers[job.kind];
    if (handler === undefined) throw new Error(`No handler does jobs of kind "${job.kind}".`);
    await handler(job);
    const kept = await completeJob(database, job, clock());
    const milliseconds = clock().getTime() - begun;
    if (kept) log.info({ ...facts, milliseconds }, 'job done');
    else log.warn({ ...facts, milliseconds }, 'job done, but its lease had been lost');
  } catch (thrown) {
    await recordFailure(job, thrown, options);
  }
}

/** A failure that cannot be recorded either is left to the lease: when it runs out, the job is due again. */
async function recordFailure(job: ClaimedJob, thrown: unknown, options: WorkLoopOptions): Promise<void> {
  const { database, clock, log } = options;
  const failure = describeFailure(thrown);
  const facts = { jobId: job.id, kind: job.kind, attempt: job.attempt, ...failure };
  try {
    const outcome = await failJob(database, job, { ...failure, now: clock(), random: options.random() });
    if (outcome.kind === 'dead') log.error(facts, 'job dead');
    else log.warn({ ...facts, outcome: outcome.kind }, 'job failed');
  } catch (cause) {
    log.error({ ...facts, recording: describeFailure(cause).error }, 'job failed, and so did the note of it');
  }
}
