import { join } from 'node:path';

import { ensurePortalBuild } from '../portal/portal-build.ts';
import type { Step } from './step.ts';

const TALLY_REPORTER = join(import.meta.dirname, '../vitest/tally-reporter.ts');

const vitest = (...args: string[]): Step['command'] => [
  'vitest',
  'run',
  '--reporter=default',
  `--reporter=${TALLY_REPORTER}`,
  ...args,
];

/** Every check of the project, in the order in which they begin. */
export const STEPS: readonly Step[] = [
  {
    name: 'build',
    proves: 'the portal builds for production',
    cores: 1,
    needs: [],
    command: ['turbo', 'run', 'build', '--filter=@portico/portal'],
    work: ({ root, env, onStart }) => ensurePortalBuild(root, env, onStart),
  },
  {
    name: 'routes',
    proves: 'the types of the routes can be made; lint and dead code read them',
    cores: 1,
    needs: [],
    command: ['pnpm', 'exec', 'react-router', 'typegen'],
    folder: 'apps/portal',
  },
  {
    name: 'format',
    proves: 'every file is formatted (npm run format mends it)',
    cores: 1,
    needs: [],
    command: ['oxfmt', '--check', '.'],
  },
  {
    name: 'versions',
    proves: 'package manifests agree with each other',
    cores: 1,
    needs: [],
    command: ['sherif'],
  },
  {
    name: 'lint',
    proves: 'no rule is broken, with types known; no import cycles',
    cores: 1,
    after: ['routes'],
    needs: [],
    command: ['oxlint', '.'],
  },
  {
    name: 'boundaries',
    proves: 'packages import only what they declare and may know',
    cores: 1,
    needs: [],
    command: ['turbo', 'boundaries'],
  },
  {
    name: 'dead-code',
    proves: 'no file, export or dependency is unused',
    cores: 1,
    after: ['routes'],
    needs: [],
    command: ['knip', '--no-progress'],
  },
  {
    name: 'types',
    proves: 'every package type-checks',
    cores: 1,
    after: ['routes'],
    needs: [],
    command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--concurrency=2', '--continue'],
  },
  {
    name: 'unit',
    proves: 'pure decisions are right',
    cores: 1,
    needs: [],
    runsTests: true,
    command: vitest('--project=unit'),
    report: 'vitest',
  },
  {
    name: 'integration',
    proves: 'adapters, commands and servers work on a real database',
    cores: 2,
    needs: ['database'],
    runsTests: true,
    command: vitest('--project=integration'),
    report: 'vitest',
  },
  {
    name: 'stories',
    proves: 'every component renders, works and is accessible',
    cores: 2,
    needs: ['chromium'],
    runsTests: true,
    command: vitest(),
    folder: 'apps/storybook',
    report: 'vitest',
  },
  {
    name: 'journeys',
    proves: 'people get their work done in a browser, and nobody gets at what is not theirs',
    cores: 2,
    after: ['build'],
    needs: ['database', 'chromium'],
    runsTests: true,
    command: ['pnpm', 'exec', 'playwright', 'test'],
    folder: 'apps/portal',
    report: 'playwright',
  },
];
