import { Command } from 'commander';

import { progressBar } from '../terminal/progress-bar.ts';

/** `portico database …`: the state of the schema. */
export function databaseCommand(): Command {
  const command = new Command('database').description('Look after the database.');
  command
    .command('migrate')
    .description('Apply the migrations that the database lacks.')
    .action(async () => {
      const { migrate, withDatabaseUrl } = await databaseParts();
      const bar = progressBar(process.stderr);
      const applied = await withDatabaseUrl(process.env, (url) =>
        migrate(url, { onProgress: ({ name, done, total }) => bar.show(done / total, name) }),
      ).finally(() => bar.end());
      for (const name of applied) process.stdout.write(`applied ${name}\n`);
      if (applied.length === 0) process.stdout.write('The database is up to date.\n');
    });
  command
    .command('status')
    .description('Say which migrations the database lacks. The exit code is 1 when it lacks any.')
    .action(async () => {
      const { pendingMigrations, withDatabaseUrl } = await databaseParts();
      const pending = await withDatabaseUrl(process.env, (url) => pendingMigrations(url));
      for (const name of pending) process.stdout.write(`pending ${name}\n`);
      if (pending.length === 0) process.stdout.write('The database is up to date.\n');
      else process.exitCode = 1;
    });
  return command;
}

/** Loaded when it is needed: help and usage faults answer at once. */
async function databaseParts() {
  const { migrate, pendingMigrations } = await import('@portico/database');
  const { withDatabaseUrl } = await import('../with-database.ts');
  return { migrate, pendingMigrations, withDatabaseUrl };
}
