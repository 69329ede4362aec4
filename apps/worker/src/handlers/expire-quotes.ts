import { expireQuotes } from '@portico/database';
import type { Database } from '@portico/database';
import type { Clock } from '@portico/kernel';

import type { JobHandler } from '../job-handler.ts';

/** Records the expiry of quotes whose time is up. Until then they count as expired by their date alone. */
export function recordExpiries({ database, clock }: { database: Database; clock: Clock }): JobHandler {
  return async () => {
    await expireQuotes(database, clock());
  };
}
