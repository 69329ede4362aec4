import { beat, enqueueDueSchedules, extendLeases, farewell, reapExpiredLeases } from '@portico/database';
import type { Database, Schedule } from '@portico/database';
import type { Clock } from '@portico/kernel';

import { describeFailure } from './describe-failure.ts';
import { createPause } from './pause.ts';
import type { WorkLog, WorkLoop } from './work-loop.ts';

/** What housekeeping looks after. */
export type HousekeepingOptions = {
  readonly database: Database;
  readonly workerId: string;
  readonly loop: Pick<WorkLoop, 'held'>;
  readonly schedules: readonly Schedule[];
  readonly leaseMilliseconds: number;
  readonly everyMilliseconds: number;
  readonly clock: Clock;
  readonly log: WorkLog;
};

/**
 * Beside the work, every few seconds: says that this worker lives, holds on to what it is doing, gives back what
 * crashed workers held, and enqueues recurring jobs that are due. Ends with a farewell.
 */
export function startHousekeeping(options: HousekeepingOptions): { stop(): Promise<void> } {
  const { database, workerId, log } = options;
  const pause = createPause();
  const startedAt = options.clock();
  let stopping = false;

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopping) {
      try {
        await keepHouse(options, startedAt);
        failures = 0;
      } catch (thrown) {
        failures += 1;
        if (failures === 1) log.error({ ...describeFailure(thrown) }, 'housekeeping failed');
      }
      await pause.rest(options.everyMilliseconds);
    }
    await farewell(database, workerId).catch((thrown: unknown) => {
      log.warn({ ...describeFailure(thrown) }, 'left without a farewell');
    });
  }

  const finished = run();
  return {
    async stop() {
      stopping = true;
      pause.wake();
      await finished;
    },
  };
}

async function keepHouse(options: HousekeepingOptions, startedAt: Date): Promise<void> {
  const { database, workerId, log } = options;
  const now = options.clock();
  await beat(database, { id: workerId, startedAt, now });
  await extendLeases(database, options.loop.held(), new Date(now.getTime() + options.leaseMilliseconds));
  const reaped = await reapExpiredLeases(database, now);
  if (reaped > 0) log.warn({ reaped }, 'took back work of workers that stopped');
  const enqueued = await enqueueDueSchedules(database, options.schedules, now);
  if (enqueued.length > 0) log.info({ enqueued }, 'recurring work is due');
}
