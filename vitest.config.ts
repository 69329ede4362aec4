import { defineConfig } from 'vitest/config';

import { integrationProject, unitProject } from './packages/tooling/src/vitest/index.ts';

export default defineConfig({
  test: {
    projects: [unitProject, integrationProject],
    // Every worker that meets a database test makes a database of its own, so there are no more of them than help.
    maxWorkers: 2,
  },
});
