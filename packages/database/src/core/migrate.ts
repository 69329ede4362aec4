import { randomUUID } from 'node:crypto';

import { InvariantError } from '@portico/kernel';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';

import { parseConnectionUrl } from './connection-url.ts';
import { readMigrationFiles } from './migration-files.ts';
import type { MigrationFile } from './migration-files.ts';
import { planMigrations } from './plan-migrations.ts';
import type { AppliedMigration } from './plan-migrations.ts';

/** The name that Prisma's own commands lock, so that theirs and ours exclude one another. */
const LOCK = 'prisma_migrate';
const LOCK_WAIT_SECONDS = 120;

/** Prisma's own table, so that `prisma migrate status` and `deploy` agree with what was applied here. */
const RECORDS = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at DATETIME(3),
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at DATETIME(3),
  started_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`;

export type MigrateOptions = {
  /** Called before each migration is applied. */
  readonly onProgress?: (progress: {
    readonly name: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  /** Another folder than the package's own. */
  readonly folder?: string;
};

/**
 * Brings the database at `url` up to date: waits for the lock, checks that nothing applied was edited since,
 * applies what is missing in order, and records it as Prisma does. Returns the names applied now.
 *
 * Throws `migration-edited`, `migration-unknown`, `migration-failed-before`, `migration-failed` or
 * `migration-lock-busy`. MariaDB cannot roll back DDL, so a failed migration stays recorded as failed, with the
 * server's words, until a person has put it right.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const files = await readMigrationFiles(options.folder);
  return withLock(url, async (connection) => {
    await connection.query(RECORDS);
    const pending = planMigrations(files, await readApplied(connection));
    for (const [done, file] of pending.entries()) {
      options.onProgress?.({ name: file.name, done, total: pending.length });
      await apply(connection, file);
    }
    return pending.map((file) => file.name);
  });
}

/** The migrations that the database at `url` still lacks. Throws as {@link migrate} does when records disagree. */
export async function pendingMigrations(url: string): Promise<readonly string[]> {
  const files = await readMigrationFiles();
  const connection = await connect(url);
  try {
    const [tables] = await connection.query<RowDataPacket[]>("SHOW TABLES LIKE '\\_prisma\\_migrations'");
    const applied = tables.length === 0 ? [] : await readApplied(connection);
    return planMigrations(files, applied).map((file) => file.name);
  } finally {
    await connection.end();
  }
}

async function withLock<Outcome>(
  url: string,
  work: (connection: Connection) => Promise<Outcome>,
): Promise<Outcome> {
  const connection = await connect(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT GET_LOCK(?, ?) AS held', [
      LOCK,
      LOCK_WAIT_SECONDS,
    ]);
    if (rows[0]?.['held'] !== 1) {
      throw new InvariantError(
        'migration-lock-busy',
        `Another migration has held the lock for ${LOCK_WAIT_SECONDS} seconds.`,
      );
    }
    return await work(connection);
  } finally {
    await connection.end();
  }
}

function connect(url: string): Promise<Connection> {
  return createConnection({
    ...parseConnectionUrl(url),
    multipleStatements: true,
    timezone: 'Z',
    connectTimeout: 5000,
  });
}

async function readApplied(connection: Connection): Promise<readonly AppliedMigration[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows.map((row) => ({
    name: String(row['migration_name']),
    checksum: String(row['checksum']),
    finished: row['finished'] === 1,
  }));
}

async function apply(connection: Connection, file: MigrationFile): Promise<void> {
  const id = randomUUID();
  await connection.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (?, ?, ?)', [
    id,
    file.checksum,
    file.name,
  ]);
  try {
    await connection.query(file.sql);
  } catch (cause) {
    await connection.query('UPDATE _prisma_migrations SET logs = ? WHERE id = ?', [String(cause), id]);
    throw new InvariantError('migration-failed', `Migration ${file.name} failed: ${String(cause)}`, {
      cause,
    });
  }
  await connection.query(
    'UPDATE _prisma_migrations SET finished_at = UTC_TIMESTAMP(3), applied_steps_count = 1 WHERE id = ?',
    [id],
  );
}
