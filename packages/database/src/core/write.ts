import { setTimeout as delay } from 'node:timers/promises';

import type { Prisma } from '../generated/client.ts';
import type { Database } from './database.ts';
import { isWriteConflict } from './write-conflict.ts';

/** What a deciding write may touch. Only {@link write} hands one out. */
export type WriteTransaction = Prisma.TransactionClient;

const MAX_ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 250;

/**
 * Runs every write that decides something. The whole of `decide` is one transaction; if it loses a race
 * (deadlock 1213, lock wait 1205, changed row 1020, conflict at commit) it is rolled back and run again from its
 * first read, at most eight times with growing jittered pauses. So `decide` must read what it decides on inside
 * (`FOR UPDATE` in id order, or a version in the `where`), and nothing may leave the process in it: mail and jobs
 * go to the outbox tables through the same transaction.
 *
 * READ COMMITTED: a read after a lock sees what the lock waited for, and no gap is locked.
 */
export async function write<Outcome>(
  database: Database,
  decide: (tx: WriteTransaction) => Promise<Outcome>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.prisma.$transaction(decide, {
        isolationLevel: 'ReadCommitted',
        maxWait: 10_000,
        timeout: 30_000,
      });
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isWriteConflict(error)) throw error;
      await delay(Math.random() * Math.min(LONGEST_PAUSE_MS, 5 * 2 ** attempt));
    }
  }
}
