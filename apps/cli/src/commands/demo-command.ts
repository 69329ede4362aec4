import { migrate, openDatabase } from '@portico/database';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, isDemoNeeded, loadDemo } from '@portico/database/demo';
import { Command } from 'commander';

import { progressBar } from '../terminal/progress-bar.ts';
import { withDatabaseUrl } from '../with-database.ts';

/** The demo that everybody sees, unless another seed is asked for. */
const DEFAULT_SEED = 'arvenholt';

/** `portico demo …`: the demo company. */
export function demoCommand(): Command {
  const command = new Command('demo').description('The demo company.');
  command
    .command('load')
    .description('Load the demo company into an empty database, which is migrated first.')
    .option('--seed <text>', 'another demo than the usual one', DEFAULT_SEED)
    .option('--if-empty', 'do nothing, rather than fail, when the database has a seller already')
    .action(async (options: { seed: string; ifEmpty?: true }) => {
      await withDatabaseUrl(process.env, (url) => load(url, options));
    });
  return command;
}

async function load(url: string, options: { seed: string; ifEmpty?: true }): Promise<void> {
  await migrate(url);
  const database = openDatabase({ url, connectionLimit: 4 });
  try {
    if (!(await isDemoNeeded(database))) {
      if (options.ifEmpty !== true) {
        throw new Error('The database has a seller already. The demo goes only into an empty one.');
      }
      process.stdout.write('The database has a seller already; nothing was loaded.\n');
      return;
    }
    const bar = progressBar(process.stderr);
    await loadDemo(database, {
      seed: options.seed,
      now: new Date(),
      onProgress: ({ step, done, total }) => bar.show(done / total, step),
    }).finally(() => bar.end());
    process.stdout.write(`Loaded. Everybody’s password is ${DEMO_PASSWORD}. Among them:\n`);
    for (const { email, role } of Object.values(DEMO_ACCOUNTS)) process.stdout.write(`  ${email}  ${role}\n`);
  } finally {
    await database.close();
  }
}
