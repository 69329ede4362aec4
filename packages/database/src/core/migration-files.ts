import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One migration as it stands in the repository, in Prisma's own layout: `<name>/migration.sql`. */
export type MigrationFile = { readonly name: string; readonly sql: string; readonly checksum: string };

const FOLDER = join(import.meta.dirname, '../../prisma/migrations');

/** All migrations in the order of their names, each with the SHA-256 of its text, which is Prisma's checksum. */
export async function readMigrationFiles(folder: string = FOLDER): Promise<readonly MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
