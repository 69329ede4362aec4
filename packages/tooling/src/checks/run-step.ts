import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startChild } from '../process/child-process.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import type { Step, StepSurroundings } from './step.ts';
import { NO_REPORT, tallySchema } from './tally.ts';
import type { Tally } from './tally.ts';

/** How a step went. `tally` is there when it runs tests. */
export type StepResult = {
  readonly end: 'ok' | 'failed';
  readonly seconds: number;
  readonly output: readonly string[];
  readonly tally: Tally | undefined;
};

/** Runs a step to its end. Never throws: what goes wrong is how the step went. */
export async function runStep(step: Step, surroundings: StepSurroundings): Promise<StepResult> {
  const began = performance.now();
  const output: string[] = [];
  const onLine = (line: string): void => {
    output.push(line);
    surroundings.onLine(line);
  };
  const report = join(surroundings.reports, `${step.name}.json`);
  const succeeded = await run(step, { ...surroundings, onLine }, report).catch((error: unknown) => {
    onLine(error instanceof Error ? error.message : String(error));
    return false;
  });
  const tally = step.report === undefined ? undefined : await readTally(step.report, report);
  // A runner that says that all is well and yet ran nothing has not proven anything.
  const ranNothing = tally !== undefined && tally.passed + tally.failed === 0;
  if (ranNothing) onLine('No test ran.');
  return {
    end: succeeded && !ranNothing ? 'ok' : 'failed',
    seconds: (performance.now() - began) / 1000,
    output,
    tally: tally !== undefined && !succeeded && tally.failed === 0 ? { ...tally, failed: 1 } : tally,
  };
}

async function run(step: Step, surroundings: StepSurroundings, report: string): Promise<boolean> {
  if (step.work !== undefined) {
    await step.work(surroundings);
    return true;
  }
  const child = startChild({
    command: step.command,
    cwd: join(surroundings.root, step.folder ?? ''),
    env: {
      ...surroundings.env,
      ...(step.report === 'vitest' ? { PORTICO_TEST_TALLY: report } : {}),
      ...(step.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}),
    },
    onLine: surroundings.onLine,
  });
  surroundings.onStart(child);
  return (await child.ended).code === 0;
}

async function readTally(runner: 'vitest' | 'playwright', path: string): Promise<Tally> {
  if (!existsSync(path)) return NO_REPORT;
  const report: unknown = JSON.parse(await readFile(path, 'utf8'));
  return runner === 'vitest' ? tallySchema.parse(report) : readPlaywrightReport(report);
}
