import { InvariantError } from '@portico/kernel';

import type { MigrationFile } from './migration-files.ts';

/** A migration as the database recorded it. */
export type AppliedMigration = {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
};

/**
 * Decides which files are still to be applied. Migrations are immutable: a record whose file is gone, changed or
 * never finished stops everything, because the schema is then not what the repository says.
 */
export function planMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): readonly MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const record of applied) {
    const file = byName.get(record.name);
    if (!record.finished) {
      throw new InvariantError(
        'migration-failed-before',
        `Migration ${record.name} failed earlier. Put the schema right, then mark it with "prisma migrate resolve".`,
      );
    }
    if (file === undefined) {
      throw new InvariantError(
        'migration-unknown',
        `The database has migration ${record.name}, which this version does not know. Is it newer than the program?`,
      );
    }
    if (file.checksum !== record.checksum) {
      throw new InvariantError(
        'migration-edited',
        `Migration ${record.name} was changed after it had been applied. Restore it and write a new one.`,
      );
    }
  }
  const done = new Set(applied.map((record) => record.name));
  return files.filter((file) => !done.has(file.name));
}
