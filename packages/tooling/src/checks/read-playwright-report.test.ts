import { expect, it } from 'vitest';

import { readPlaywrightReport } from './read-playwright-report.ts';

it('counts tests in nested suites, errors outside of them, and says why one was skipped', () => {
  const report = {
    errors: [{ message: 'the global setup failed' }],
    suites: [
      {
        title: 'quotes.e2e.ts',
        specs: [{ title: 'accepts', tests: [{ status: 'expected' }] }],
        suites: [
          {
            title: 'on a phone',
            specs: [
              { title: 'rejects', tests: [{ status: 'unexpected' }] },
              { title: 'forwards', tests: [{ status: 'flaky' }] },
              {
                title: 'prints',
                tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no printer' }] }],
              },
            ],
          },
        ],
      },
    ],
  };
  expect(readPlaywrightReport(report)).toEqual({
    passed: 1,
    failed: 3,
    skipped: [{ name: 'quotes.e2e.ts > on a phone > prints', reason: 'no printer' }],
  });
});
