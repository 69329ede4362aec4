import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { Obstacle } from '../../bootstrap/obstacle.mjs';
import { requireChromium } from '../chromium/require-chromium.ts';
import { startTestServer } from '../mariadb/index.ts';
import { createShutdown, onEndSignals } from '../start/shutdown.ts';
import { watchBootstrap } from '../start/watch-bootstrap.ts';
import { checkEnvironment } from './environment.ts';
import { runStep } from './run-step.ts';
import type { StepResult } from './run-step.ts';
import { runTasks } from './schedule.ts';
import { readSelection } from './selection.ts';
import type { Step } from './step.ts';
import { STEPS } from './steps.ts';
import { wordSummary } from './summary.ts';

const root = join(import.meta.dirname, '../../../..');
const reports = join(root, '.portico/test-reports');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const shutdown = createShutdown((name, error) => print(`${name} could not be ended: ${String(error)}`));
const stop = (): void => void shutdown.run().then(() => process.exit(130));
onEndSignals(stop, () => process.exit(130));
watchBootstrap(stop);

try {
  const selection = readSelection(process.argv.slice(2), STEPS);
  if (selection.kind === 'list')
    for (const { name, proves } of STEPS) print(`  ${name.padEnd(12)} ${proves}`);
  else process.exitCode = await check(selection.steps);
} catch (error) {
  if (!shutdown.signal.aborted) {
    process.stderr.write(`portico: ${error instanceof Obstacle ? error.message : describe(error)}\n`);
    process.exitCode = 1;
  }
}
await shutdown.run();

/** Runs the steps and prints how they went. Answers the exit code. */
async function check(steps: readonly Step[]): Promise<number> {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  const env = await prepare(steps);
  const results = new Map<string, StepResult>();

  // Two is what the steps are measured for; more cores let more of them run at once.
  const ends = await runTasks(steps, Math.max(2, availableParallelism()), async (step) => {
    print(`${step.name}: begins`);
    const result = await runStep(step, {
      root,
      env,
      reports,
      onLine: (line) => {
        if (step.runsTests && line.trim() !== '') print(`${step.name}: ${line}`);
      },
      onStart: (child) => shutdown.add(step.name, () => child.stop(5_000)),
    });
    results.set(step.name, result);
    print(`${step.name}: ${result.end} after ${result.seconds.toFixed(1)} s`);
    return result.end;
  });
  if (shutdown.signal.aborted) return 130;
  process.stdout.write(wordSummary(steps.map(({ name }) => ({ name, result: results.get(name) }))));
  return [...ends.values()].every((end) => end === 'ok') ? 0 : 1;
}

/** Brings up what the steps need, once for all of them. */
async function prepare(steps: readonly Step[]): Promise<NodeJS.ProcessEnv> {
  const needs = new Set(steps.flatMap((step) => step.needs));
  const env = checkEnvironment(process.env);
  if (needs.has('chromium')) env.PORTICO_CHROMIUM = await requireChromium(env, print);
  if (needs.has('database') && env.PORTICO_TEST_DATABASE_URL === undefined) {
    const server = await startTestServer({ onProgress: print });
    shutdown.add('test database', () => server.stop());
    env.PORTICO_TEST_DATABASE_URL = server.url;
  }
  return env;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
