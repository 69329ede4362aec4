import { sweepFinishedWork } from '@portico/database';
import type { Database } from '@portico/database';
import type { Clock } from '@portico/kernel';

import type { JobHandler } from '../job-handler.ts';

const KEPT_DAYS = 30;

/** Removes finished work that nobody looks at any more. */
export function sweep({ database, clock }: { database: Database; clock: Clock }): JobHandler {
  return async () => {
    await sweepFinishedWork(database, new Date(clock().getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000));
  };
}
