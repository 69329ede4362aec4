import { delimiter } from 'node:path';

// What `npm run` adds for its own scripts would be taken by pnpm for settings. Where packages come from is kept.
const KEPT = new Set([
  'npm_config_registry',
  'npm_config_cafile',
  'npm_config_proxy',
  'npm_config_https_proxy',
  'npm_config_noproxy',
]);

/**
 * The environment that commands run in: the pinned programs first on the PATH, and nothing of what npm set for
 * the script that called us.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} folders folders of programs, first one first
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment(environment, folders) {
  /** @type {NodeJS.ProcessEnv} */
  const clean = {};
  for (const [name, value] of Object.entries(environment)) {
    if (name === 'NODE' || (/^npm_/i.test(name) && !KEPT.has(name.toLowerCase()))) continue;
    clean[name] = value;
  }
  const rest = (environment.PATH ?? '').split(delimiter).filter((folder) => !folders.includes(folder));
  clean.PATH = [...folders, ...rest].join(delimiter);
  clean.TURBO_TELEMETRY_DISABLED = '1';
  // Prisma would try to download an engine that it does not need for generating the client.
  clean.PRISMA_SCHEMA_ENGINE_BINARY ??= process.platform === 'darwin' ? '/usr/bin/true' : '/bin/true';
  return clean;
}
