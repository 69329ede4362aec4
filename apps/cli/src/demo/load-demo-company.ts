import {
  DEMO_ACCOUNTS,
  DEMO_PASSWORD,
  DEMO_STEPS,
  isDemoLoaded,
  isDemoNeeded,
  loadDemo,
} from '@portico/database/demo';

import { Failure } from '../terminal/failure.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { withDatabase } from '../with-database.ts';

type Outcome = 'loaded' | 'loaded-before' | 'other-seller';

/**
 * Loads the demo and words what became of it, with the accounts to sign in as. Where there is a seller already it
 * does nothing with `ifEmpty`, and throws Failure otherwise.
 */
export async function loadDemoCompany(options: { seed: string; ifEmpty: boolean }): Promise<string> {
  return wordOutcome(await load(options.seed, options.ifEmpty));
}

async function load(seed: string, ifEmpty: boolean): Promise<Outcome> {
  const bar = progressBar(process.stderr);
  return withDatabase(process.env, async (database) => {
    if (!(await isDemoNeeded(database))) {
      if (ifEmpty) return (await isDemoLoaded(database)) ? 'loaded-before' : 'other-seller';
      throw new Failure('The database has a seller already. The demo goes into an empty database only.');
    }
    await loadDemo(database, {
      seed,
      now: new Date(),
      onProgress: ({ step, done }) => bar.show(done / DEMO_STEPS.length, step),
    });
    return 'loaded';
  }).finally(() => bar.end());
}

function wordOutcome(outcome: Outcome): string {
  if (outcome === 'other-seller') return 'There is a seller already; nothing was loaded.\n';
  const state = outcome === 'loaded' ? 'The demo is loaded.' : 'The demo is there already.';
  const lines = Object.values(DEMO_ACCOUNTS).map(({ email, role }) => `  ${email.padEnd(40)} ${role}\n`);
  return `${state} Sign in with the password ${DEMO_PASSWORD} as\n${lines.join('')}`;
}
