import { expect, it } from 'vitest';

import { wordSummary } from './summary.ts';

it('repeats the output of what failed and ends in the count', () => {
  const text = wordSummary([
    { name: 'lint', result: { end: 'ok', seconds: 4.21, output: ['quiet'], tally: undefined } },
    {
      name: 'unit',
      result: {
        end: 'failed',
        seconds: 12,
        output: ['expected 1 to be 2'],
        tally: { passed: 3, failed: 1, skipped: [{ name: 'a.test.ts > prints', reason: 'no printer' }] },
      },
    },
    { name: 'journeys', result: undefined },
  ]);
  expect(text).toBe(`
---- unit failed ----
expected 1 to be 2

  lint      ok          4.2 s
  unit      failed     12.0 s   3 passed, 1 failed, 1 skipped
  journeys  left out

Skipped:
  a.test.ts > prints: no printer

3 passed, 1 failed, 1 skipped
`);
});
