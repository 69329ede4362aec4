import { sweepEntry } from '@portico/database';
import type { Database } from '@portico/database';
import type { Clock } from '@portico/kernel';

import type { JobHandler } from '../job-handler.ts';

/** Removes sessions, links and counts of attempts that are over. */
export function sweepEntries({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): JobHandler {
  return async () => {
    await sweepEntry(database, clock());
  };
}
