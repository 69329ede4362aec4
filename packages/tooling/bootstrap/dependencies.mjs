import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fingerprint } from './fingerprint.mjs';
import { diskFullObstacle, Obstacle, recognizeFault } from './obstacle.mjs';
import { runQuietly } from './quiet-run.mjs';

/**
 * What the installed dependencies were made from: the lock, the workspace file and every manifest.
 *
 * @param {string} root
 */
async function wanted(root) {
  const groups = await Promise.all(
    ['apps', 'packages'].map(async (group) => {
      const names = existsSync(join(root, group)) ? await readdir(join(root, group)) : [];
      return names.map((name) => join(root, group, name, 'package.json'));
    }),
  );
  const own = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name));
  return fingerprint([...own, ...groups.flat()]);
}

/** @param {string} root */
function marker(root) {
  return join(root, 'node_modules', '.portico-install');
}

/**
 * Whether node_modules was installed from the lock as it is now.
 *
 * @param {string} root
 */
export async function areDependenciesReady(root) {
  if (!existsSync(marker(root)) || !existsSync(join(root, 'node_modules', '.modules.yaml'))) return false;
  return (await readFile(marker(root), 'utf8')) === (await wanted(root));
}

/**
 * Installs exactly what the lock names.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env with the pinned pnpm on its PATH
 */
export async function installDependencies(root, env) {
  const now = await wanted(root);
  // Without a terminal pnpm would ask before it replaces a foreign node_modules folder; CI answers for us.
  const { code, output } = await runQuietly(
    'pnpm',
    ['install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: root,
      env: { ...env, CI: 'true' },
    },
  );
  if (code !== 0)
    throw (await diskFullObstacle(root, 'installing the dependencies')) ?? explainFailure(output);
  await writeFile(marker(root), now);
}

/** @param {string} output */
function explainFailure(output) {
  if (/OUTDATED_LOCKFILE/.test(output)) {
    return new Obstacle(
      'pnpm-lock.yaml does not match the package.json files. Run packages/tooling/toolchain/bin/pnpm install and commit the lock.',
    );
  }
  const reason = output.split('\n').filter((line) => /ERR_PNPM|^\s*ERROR|error/i.test(line))[0];
  return (
    recognizeFault(output, 'installing the dependencies') ??
    new Obstacle(
      `pnpm could not install the dependencies: ${reason?.trim() ?? 'no reason given'} (packages/tooling/toolchain/bin/pnpm install shows more).`,
    )
  );
}
