import { InvariantError } from '@portico/kernel';

import type { WriteTransaction } from '../core/write.ts';

/** The series that people read numbers of, with how each is written and where it begins. */
const SERIES = {
  quote: { prefix: 'Q-', first: 100_001n },
  order: { prefix: 'SO-', first: 100_001n },
  customer: { prefix: 'C-', first: 10_001n },
} as const;

/** The name of a series of numbers. */
export type NumberSeriesName = keyof typeof SERIES;

/**
 * The next number of a series, such as `SO-100042`. It is taken under a lock that this transaction holds to its
 * end, so numbers are unique and have no gaps: what is rolled back gives its number back.
 */
export async function nextNumber(tx: WriteTransaction, series: NumberSeriesName): Promise<string> {
  const { prefix, first } = SERIES[series];
  let next = await lockedNext(tx, series);
  if (next === undefined) {
    await tx.$executeRaw`INSERT IGNORE INTO number_series (name, next) VALUES (${series}, ${first})`;
    next = await lockedNext(tx, series);
  }
  if (next === undefined) {
    throw new InvariantError('number-series-missing', `The number series "${series}" cannot be made.`);
  }
  await tx.$executeRaw`UPDATE number_series SET next = ${next + 1n} WHERE name = ${series}`;
  return `${prefix}${next}`;
}

async function lockedNext(tx: WriteTransaction, series: NumberSeriesName): Promise<bigint | undefined> {
  const rows = await tx.$queryRaw<{ next: bigint }[]>`
    SELECT next FROM number_series WHERE name = ${series} FOR UPDATE`;
  return rows[0]?.next;
}
