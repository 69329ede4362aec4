import { writeFileSync } from 'node:fs';

import type { Reporter, TestModule } from 'vitest/node';

import type { SkippedTest, Tally } from '../checks/tally.ts';

/**
 * Writes how many tests passed, failed and were skipped (with the reason given) to the file that
 * PORTICO_TEST_TALLY names. What broke outside of a test counts as a failure.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const path = process.env.PORTICO_TEST_TALLY;
    if (path === undefined) return;
    writeFileSync(path, JSON.stringify(tally(modules, unhandledErrors.length)));
  }
}

function tally(modules: readonly TestModule[], unhandledErrors: number): Tally {
  let passed = 0;
  let failed = unhandledErrors;
  const skipped: SkippedTest[] = [];
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'failed') failed += 1;
      else {
        const reason = result.state === 'skipped' ? result.note : undefined;
        skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason });
      }
    }
  }
  return { passed, failed, skipped };
}
