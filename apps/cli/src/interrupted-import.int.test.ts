import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { useTestDatabase } from '@portico/database/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { part, price, temporaryFolder, writePartsFolder } from './parts/parts-fixture.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const COUNT = 12_000;
const database = useTestDatabase();

let folder: string;
let child: ChildProcess;

beforeEach(async () => {
  folder = await temporaryFolder();
  const numbers = Array.from({ length: COUNT }, (_, number) => number);
  await writePartsFolder(folder, {
    parts: { CPU: numbers.map((number) => part(number)) },
    prices: numbers.map((number) => price(number, '10')),
  });
});
afterEach(async () => {
  child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function databaseUrl(): Promise<string> {
  const [row] = await database.prisma.$queryRaw<{ name: string }[]>`SELECT DATABASE() AS name`;
  const url = new URL(process.env['PORTICO_TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${row?.name}`;
  return url.href;
}

async function startImport(): Promise<void> {
  child = spawn(process.execPath, [MAIN, 'import', 'parts', folder, '--json'], {
    env: { ...process.env, DATABASE_URL: await databaseUrl() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function until(sql: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const [row] = await database.prisma.$queryRawUnsafe<{ met: bigint | null }[]>(sql);
    if (row?.met) return;
    await delay(10);
  }
  throw new Error(`never came about: ${sql}`);
}

const LOCKED = "SELECT IS_USED_LOCK(CONCAT(LEFT(DATABASE(), 40), '.product-import')) AS met";
const FREE = "SELECT IS_FREE_LOCK(CONCAT(LEFT(DATABASE(), 40), '.product-import')) AS met";
const RUNS = (statement: string) =>
  `SELECT COUNT(*) AS met FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE '${statement}%'`;

async function expectNothingLoaded(): Promise<void> {
  await until(FREE);
  expect(await database.prisma.product.count()).toBe(0);
  expect(await database.prisma.priceListEntry.count()).toBe(0);
  expect(await database.prisma.category.count()).toBe(0);
}

async function expectNextRunLoadsAll(): Promise<void> {
  await startImport();
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
    read: COUNT,
    created: COUNT,
    rejected: 0,
  });
}

test('killed while it reads, an import leaves nothing, and the next one loads all', async () => {
  await startImport();
  await until(LOCKED);
  child.kill('SIGKILL');
  await expectNothingLoaded();
  await expectNextRunLoadsAll();
});

test('killed while it merges, an import leaves nothing, and the next one loads all', async () => {
  // Another connection holds the row that the merge needs last, so that the merge stands still half-way.
  await database.prisma.priceList.create({
    data: {
      id: 'a'.repeat(36),
      code: 'parts-usd',
      name: '',
      currency: 'USD',
      kind: 'base',
      updatedAt: new Date(),
    },
  });
  const holder = await database.pool.getConnection();
  await holder.beginTransaction();
  await holder.query("SELECT id FROM price_lists WHERE code = 'parts-usd' FOR UPDATE");
  await startImport();
  await until(RUNS('SELECT id FROM price_lists'));
  child.kill('SIGKILL');
  await holder.rollback();
  holder.release();
  await expectNothingLoaded();
  await expectNextRunLoadsAll();
});
