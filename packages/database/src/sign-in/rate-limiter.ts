import type { ThrottleAnswer } from '@portico/organizations';
import type { RowDataPacket } from 'mysql2/promise';
import { RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';

import type { Database } from '../core/database.ts';

/** How many times something is let pass, in how many seconds. */
export type RateLimit = { readonly points: number; readonly duration: number };

/** Limiters on one database, by the names of their limits, so that every process counts together. */
export async function makeLimiters<Name extends string>(
  database: Database,
  limits: Readonly<Record<Name, RateLimit>>,
): Promise<(name: Name) => RateLimiterMySQL> {
  const [[row]] = await database.pool.query<RowDataPacket[]>('SELECT DATABASE() AS name');
  const made = new Map<Name, RateLimiterMySQL>();
  return (name) => {
    const limiter =
      made.get(name) ??
      new RateLimiterMySQL({
        // The library speaks to the callback pool under the promises.
        storeClient: database.pool.pool,
        storeType: 'pool',
        dbName: String(row?.['name']),
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        ...limits[name],
      });
    made.set(name, limiter);
    return limiter;
  };
}

/** Counts one more; says whether it is within the limit and, if not, when it will be again. */
export async function take(limiter: RateLimiterMySQL, key: string): Promise<ThrottleAnswer> {
  try {
    await limiter.consume(key);
    return { kind: 'open' };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { kind: 'throttled', retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}
