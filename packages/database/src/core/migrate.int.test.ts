import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { makeTestDatabase } from '../testing/make-test-database.ts';
import { migrate } from './migrate.ts';

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-migrations-'));
  url = await makeTestDatabase(`migrate_${process.env['VITEST_POOL_ID'] ?? '0'}`);
  await run('DROP TABLE IF EXISTS _prisma_migrations, shelf');
});

afterEach(async () => {
  await run(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)}`);
  await rm(folder, { recursive: true });
});

async function run(sql: string): Promise<RowDataPacket[]> {
  const connection = await createConnection(url);
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  await connection.end();
  return rows;
}

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

test('two that start at once apply each migration once', async () => {
  await add('1_shelf', 'CREATE TABLE shelf (id INTEGER PRIMARY KEY); INSERT INTO shelf VALUES (1);');
  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder })]);
  expect(applied.flat()).toEqual(['1_shelf']);
  expect(await run('SELECT id FROM shelf')).toHaveLength(1);
});

test('records what Prisma records', async () => {
  await add('1_shelf', 'CREATE TABLE shelf (id INTEGER PRIMARY KEY);');
  await migrate(url, { folder });
  const [record] = await run('SELECT * FROM _prisma_migrations');
  expect(record).toMatchObject({ migration_name: '1_shelf', applied_steps_count: 1, rolled_back_at: null });
  expect(record?.['checksum']).toMatch(/^[0-9a-f]{64}$/);
  expect(record?.['finished_at']).toBeInstanceOf(Date);
});

test('a failed migration stays on record and stops the next run', async () => {
  await add('1_broken', 'CREATE TABEL shelf;');
  await expect(migrate(url, { folder })).rejects.toMatchObject({ code: 'migration-failed' });
  await expect(migrate(url, { folder })).rejects.toMatchObject({ code: 'migration-failed-before' });
  const [record] = await run('SELECT logs FROM _prisma_migrations');
  expect(record?.['logs']).toContain('TABEL');
});

test('an edited migration is refused by name', async () => {
  await add('1_shelf', 'CREATE TABLE shelf (id INTEGER PRIMARY KEY);');
  await migrate(url, { folder });
  await add('1_shelf', 'CREATE TABLE shelf (id BIGINT PRIMARY KEY);');
  await expect(migrate(url, { folder })).rejects.toThrow('1_shelf');
});
