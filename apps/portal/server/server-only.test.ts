import { build } from 'vite';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';

import { serverOnly } from './server-only.ts';

/** Builds a page whose whole code is `code`, for the browser. */
async function buildPage(code: string): Promise<void> {
  const page: Plugin = {
    name: 'page',
    resolveId: (source) => (source === 'page.ts' ? '/app/page.ts' : undefined),
    load: (id) => (id === '/app/page.ts' ? code : undefined),
  };
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [serverOnly(['@portico/database']), page],
    build: { write: false, rolldownOptions: { input: 'page.ts', external: ['@portico/money'] } },
  });
}

test.each(['@portico/database', '@portico/database/testing', 'node:crypto'])(
  'a page that imports a value from %s is not built, and the fault names both',
  async (source) => {
    await expect(buildPage(`import { value } from '${source}'; console.log(value);`)).rejects.toThrow(
      `/app/page.ts is sent to browsers and imports a value from ${source}`,
    );
  },
);

test('a page may import types from the server, and values from what runs everywhere', async () => {
  await expect(
    buildPage(`
      import type { Database } from '@portico/database';
      import { money } from '@portico/money';
      export const page = (database?: Database) => console.log(money, database);
    `),
  ).resolves.toBeUndefined();
});
