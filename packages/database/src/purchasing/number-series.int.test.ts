import { describe, expect, it } from 'vitest';

import { write } from '../core/write.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { nextNumber } from './number-series.ts';

const database = useTestDatabase();

describe('a series of numbers', () => {
  it('begins where the series begins', async () => {
    expect(await write(database, (tx) => nextNumber(tx, 'customer'))).toBe('C-10001');
    expect(await write(database, (tx) => nextNumber(tx, 'order'))).toBe('SO-100001');
  });

  it('has no gap and no repetition when many race and some fail', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) =>
        write(database, async (tx) => {
          const number = await nextNumber(tx, 'order');
          if (index % 3 === 0) throw new Error('changed its mind');
          return number;
        }),
      ),
    );
    const taken = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
    expect(taken).toHaveLength(40);
    expect(taken.toSorted()).toEqual(Array.from({ length: 40 }, (_, index) => `SO-${100_001 + index}`));
  });
});
