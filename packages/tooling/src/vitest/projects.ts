import { fileURLToPath } from 'node:url';

import type { TestProjectInlineConfiguration } from 'vitest/config';

const EXCLUDED = [
  '**/node_modules/**',
  '**/build/**',
  '**/generated/**',
  '**/e2e/**',
  '**/storybook-static/**',
];

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const setupFiles = [beside('./silent-console.ts')];

// The portal imports its own files by this alias.
const resolve = { alias: { '~': fileURLToPath(new URL('../../../../apps/portal/app', import.meta.url)) } };

/** Pure tests, `*.test.ts`: no database, no network. */
export const unitProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'unit',
    include: ['{apps,packages}/**/*.test.{ts,tsx}'],
    exclude: [...EXCLUDED, '**/*.int.test.*'],
    // Pure tests leave nothing behind for the next file, and starting a worker for each costs more than most of them.
    isolate: false,
    setupFiles,
    // Generous, since properties and child processes share two cores with everything else that runs.
    testTimeout: 30_000,
  },
};

/**
 * Tests on a real database, `*.int.test.ts`. They run on the server that PORTICO_TEST_DATABASE_URL names, or on
 * one that is started for them; every worker has its own database there.
 */
export const integrationProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'integration',
    include: ['{apps,packages}/**/*.int.test.{ts,tsx}'],
    exclude: EXCLUDED,
    globalSetup: [beside('./database-server.ts')],
    setupFiles,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
};
