import { z } from 'zod';

import type { SkippedTest, Tally } from './tally.ts';

const testSchema = z.object({
  status: z.string(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]),
});

const suiteSchema = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(testSchema) })).default([]),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const reportSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(z.unknown()).default([]) });

type Test = z.infer<typeof testSchema>;
type Suite = z.infer<typeof suiteSchema>;

/**
 * Counts Playwright's JSON report. A test that passed only at the second try failed, and so does what broke outside
 * of a test.
 */
export function readPlaywrightReport(report: unknown): Tally {
  const { suites, errors } = reportSchema.parse(report);
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  const count = (status: string): number => tests.filter(({ test }) => test.status === status).length;
  return {
    passed: count('expected'),
    failed: count('unexpected') + count('flaky') + errors.length,
    skipped: tests.filter(({ test }) => test.status === 'skipped').map(toSkipped),
  };
}

type Named = { readonly name: string; readonly test: Test };

function testsOf(suite: Suite, path: string): Named[] {
  const here = path === '' ? suite.title : `${path} > ${suite.title}`;
  return [
    ...suite.specs.flatMap((spec) => spec.tests.map((test) => ({ name: `${here} > ${spec.title}`, test }))),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, here)),
  ];
}

function toSkipped({ name, test }: Named): SkippedTest {
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return { name, reason };
}
