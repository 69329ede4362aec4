import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isAlive } from '../../bootstrap/lock.mjs';
import { ensureEmbeddedDatabase, reserveEmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { layOut } from './layout.ts';
import { readState } from './state-file.ts';

async function ask(url: string, sql: string): Promise<RowDataPacket[]> {
  const connection = await createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}

async function serverPid(dataDir: string): Promise<number> {
  const pid = (await readState(layOut(join(dataDir, 'database')).state))?.pid;
  if (pid === undefined) throw new Error('No server is running.');
  return pid;
}

describe('ensureEmbeddedDatabase', () => {
  let dataDir: string;
  const started: EmbeddedDatabase[] = [];

  const ensure = async (): Promise<EmbeddedDatabase> => {
    const database = await ensureEmbeddedDatabase({ dataDir });
    started.push(database);
    return database;
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'portico-embedded-'));
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map((database) => database.stop()));
    await rm(dataDir, { recursive: true, force: true });
  });

  it('runs on the address that was reserved for it, durable and in the right alphabet', async () => {
    const reserved = await reserveEmbeddedDatabase(dataDir);
    const { url } = await ensure();
    expect(url).toBe(reserved);
    const [settings] = await ask(
      url,
      'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@collation_database AS collation, @@local_infile AS local_load, DATABASE() AS name',
    );
    expect(settings).toMatchObject({
      flush: 1,
      collation: 'utf8mb4_unicode_ci',
      local_load: 1,
      name: 'portico',
    });
  });

  it('keeps its password to this account, and lets nobody in without it', async () => {
    const { url } = await ensure();
    const password = join(dataDir, 'database', 'password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(url).toContain((await readFile(password, 'utf8')).trim());
    for (const stranger of ['portico', 'root', 'anybody']) {
      const withoutPassword = new URL(url);
      withoutPassword.username = stranger;
      withoutPassword.password = '';
      await expect(ask(withoutPassword.href, 'SELECT 1')).rejects.toThrow(/Access denied/);
    }
  });

  it('is shared by all who ask, and stopped by the last of them', async () => {
    const [first, second] = await Promise.all([ensure(), ensure()]);
    const pid = await serverPid(dataDir);
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('keeps port and rows from one start to the next', async () => {
    const first = await ensure();
    await ask(first.url, 'CREATE TABLE kept (id INT PRIMARY KEY) AS SELECT 7 AS id');
    await first.stop();
    const second = await ensure();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  });

  it('starts again, with every committed row, after the server was killed', async () => {
    const first = await ensure();
    await ask(first.url, 'CREATE TABLE kept (id INT PRIMARY KEY)');
    await ask(first.url, 'INSERT INTO kept VALUES (1), (2)');
    const pid = await serverPid(dataDir);
    process.kill(pid, 'SIGKILL');
    while (isAlive(pid)) await pause(20);
    const second = await ensure();
    expect(await serverPid(dataDir)).not.toBe(pid);
    expect(await ask(second.url, 'SELECT COUNT(*) AS rows_kept FROM kept')).toEqual([{ rows_kept: 2 }]);
  });

  it('runs in a folder whose path is too long for a socket', async () => {
    dataDir = join(dataDir, ...Array.from({ length: 12 }, () => 'a-long-name'));
    const { url } = await ensure();
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
