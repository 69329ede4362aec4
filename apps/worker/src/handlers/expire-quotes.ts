import { expireQuotes } from '@portico/database';
import type { Database } from '@portico/database';
import type { Clock } from '@portico/kernel';

import type { JobHandler } from '../job-handler.ts';

/** Records the expiry of quotes whose time is up. They read as expired before; this makes history say so too. */
export function recordExpiries({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): JobHandler {
  return async () => {
    await expireQuotes(database, clock());
  };
}
