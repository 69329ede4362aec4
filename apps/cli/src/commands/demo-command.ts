import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_STEPS, isDemoNeeded, loadDemo } from '@portico/database/demo';
import { Command } from 'commander';

import { Failure } from '../terminal/failure.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { withDatabase } from '../with-database.ts';

const DEFAULT_SEED = 'arvenholt';

/** `portico demo …`: the demo company. */
export function demoCommand(): Command {
  const command = new Command('demo').description('Show Portico with made-up companies.');
  command
    .command('load')
    .description('Load the demo into a migrated database that has no seller yet.')
    .option('--if-empty', 'do nothing where there is a seller already')
    .option('--seed <TEXT>', 'what the demo is drawn from: the same text makes the same demo', DEFAULT_SEED)
    .action(async (options: { ifEmpty?: true; seed: string }) => {
      const loaded = await load(options.seed, options.ifEmpty === true);
      process.stdout.write(loaded ? wordAccounts() : 'There is a seller already; nothing was loaded.\n');
    });
  return command;
}

async function load(seed: string, ifEmpty: boolean): Promise<boolean> {
  const bar = progressBar(process.stderr);
  return await withDatabase(process.env, async (database) => {
    if (!(await isDemoNeeded(database))) {
      if (ifEmpty) return false;
      throw new Failure('The database has a seller already. The demo goes into an empty database only.');
    }
    await loadDemo(database, {
      seed,
      now: new Date(),
      onProgress: ({ step, done }) => bar.show(done / DEMO_STEPS.length, step),
    });
    return true;
  }).finally(() => bar.end());
}

function wordAccounts(): string {
  const lines = Object.values(DEMO_ACCOUNTS).map(({ email, role }) => `  ${email.padEnd(40)} ${role}\n`);
  return `The demo is loaded. Sign in with the password ${DEMO_PASSWORD} as\n${lines.join('')}`;
}
