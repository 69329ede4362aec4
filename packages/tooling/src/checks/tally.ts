import { z } from 'zod';

const skippedTestSchema = z.object({ name: z.string(), reason: z.string().optional() });

/** The shape of a tally, as a runner's reporter writes it to a file. */
export const tallySchema = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(skippedTestSchema).readonly(),
});

/** A test that did not run, and the reason that was given for it. */
export type SkippedTest = Readonly<z.infer<typeof skippedTestSchema>>;

/** How the tests of a runner, or of several, went. */
export type Tally = Readonly<z.infer<typeof tallySchema>>;

/** What a runner that left no report counts as: it failed, whatever it would have run. */
export const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: [] };

/** Adds up tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The closing line: `12 passed, 0 failed`, and what was skipped, when anything was. */
export function wordTally({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`;
}
