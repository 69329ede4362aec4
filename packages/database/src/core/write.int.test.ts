import { describe, expect, test } from 'vitest';

import { useTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { write } from './write.ts';

const database = useTestDatabase();

async function startSeries(next: bigint): Promise<void> {
  await database.prisma.numberSeries.create({ data: { name: 'race', next } });
}

async function raise(handle: Database): Promise<void> {
  await write(handle, async (tx) => {
    const rows = await tx.$queryRaw<
      { next: bigint }[]
    >`SELECT next FROM number_series WHERE name = 'race' FOR UPDATE`;
    const current = rows[0]?.next ?? 0n;
    await tx.numberSeries.update({ where: { name: 'race' }, data: { next: current + 1n } });
  });
}

describe('write', () => {
  test('loses no acknowledged increment under eight writers', async () => {
    await startSeries(0n);
    const writer = async (): Promise<void> => {
      for (let turn = 0; turn < 15; turn += 1) await raise(database);
    };
    await Promise.all(Array.from({ length: 8 }, writer));
    expect((await database.prisma.numberSeries.findUniqueOrThrow({ where: { name: 'race' } })).next).toBe(
      120n,
    );
  });

  test('runs a deadlocked transaction again as a whole until both writers are through', async () => {
    await database.prisma.numberSeries.createMany({
      data: [
        { name: 'a', next: 0n },
        { name: 'b', next: 0n },
      ],
    });
    let attempts = 0;
    const both = (first: string, second: string): Promise<void> =>
      write(database, async (tx) => {
        attempts += 1;
        for (const name of [first, second]) {
          await tx.numberSeries.update({ where: { name }, data: { next: { increment: 1 } } });
          await tx.$queryRaw`SELECT SLEEP(0.05)`;
        }
      });
    await Promise.all([both('a', 'b'), both('b', 'a')]);
    const rows = await database.prisma.numberSeries.findMany({ orderBy: { name: 'asc' } });
    expect(rows.map((row) => row.next)).toEqual([2n, 2n]);
    expect(attempts).toBeGreaterThan(2);
  });

  test('undoes everything and does not retry when the decision throws', async () => {
    let attempts = 0;
    const failing = write(database, async (tx) => {
      attempts += 1;
      await tx.numberSeries.create({ data: { name: 'half', next: 1n } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(attempts).toBe(1);
    expect(await database.prisma.numberSeries.count()).toBe(0);
  });
});
