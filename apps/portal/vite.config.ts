import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

import manifest from './package.json' with { type: 'json' };
import { serverOnly } from './server/server-only.ts';

/**
 * Node runs the packages' TypeScript as it is, so the server build leaves them out; only the interface is JSX and
 * has to be compiled in.
 */
const runBySource = Object.keys(manifest.dependencies).filter(
  (name) => name.startsWith('@portico/') && name !== '@portico/ui',
);

const SERVER_ONLY = [
  '@portico/config',
  '@portico/database',
  '@portico/documents',
  '@portico/mail',
  'mysql2',
  'pino',
];

/** What most pages use is one file, so that a page comes in a few dozen requests; the rest is split by who uses it. */
const chunks = { groups: [{ name: 'shared', minShareCount: 12 }] };

export default defineConfig({
  plugins: [serverOnly(SERVER_ONLY), tailwindcss(), !process.env['VITEST'] && reactRouter()],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  environments: {
    ssr: { build: { rolldownOptions: { external: runBySource } } },
    client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
  },
  build: { target: 'es2024', assetsInlineLimit: 0 },
});
