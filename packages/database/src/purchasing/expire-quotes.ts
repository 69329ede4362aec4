import { decideExpiry } from '@portico/purchasing';

import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { loadQuote } from './load-quote.ts';
import { settleQuote } from './settle-quote.ts';

/** The kind of the recurring job that records expiries. */
export const EXPIRE_QUOTES_JOB = 'quotes.expire';

/**
 * Records the expiry of every undecided quote whose time is up, a few hundred at a time, each in a transaction of its
 * own. Running it twice, or in two workers at once, records each once. Returns how many were recorded.
 */
export async function expireQuotes(database: Database, now: Date): Promise<number> {
  const due = await database.prisma.quote.findMany({
    where: { state: { in: ['open', 'change-requested'] }, expiresAt: { lte: now } },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: 500,
  });
  let recorded = 0;
  for (const { id } of due) {
    recorded += await write(database, async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM quotes WHERE id = ${id} FOR UPDATE SKIP LOCKED`;
      const quote = rows.length === 0 ? undefined : await loadQuote(tx, id);
      const decided = quote && decideExpiry(quote, now);
      if (quote === undefined || decided === undefined || !decided.ok) return 0;
      await settleQuote(tx, quote, decided.value, { now });
      return 1;
    });
  }
  return recorded;
}
