import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

import manifest from './package.json' with { type: 'json' };

/**
 * Node runs the packages' TypeScript as it is, so the server build leaves them out; only the interface is JSX and
 * has to be compiled in.
 */
const runBySource = Object.keys(manifest.dependencies).filter(
  (name) => name.startsWith('@portico/') && name !== '@portico/ui',
);

export default defineConfig({
  plugins: [tailwindcss(), !process.env['VITEST'] && reactRouter()],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  environments: { ssr: { build: { rolldownOptions: { external: runBySource } } } },
  build: { target: 'es2024', assetsInlineLimit: 0 },
});
