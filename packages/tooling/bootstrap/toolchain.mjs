import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { diskFullObstacle, Obstacle, recognizeFault } from './obstacle.mjs';
import { toolchainPackages } from './platform.mjs';
import { runQuietly } from './quiet-run.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name the registry package
 * @property {string} version the pinned version
 * @property {string} program the binary's path inside the package
 * @property {string} link its name in toolchain/bin
 */

/**
 * The tools pinned in toolchain/package.json, for the machine that we run on.
 *
 * @param {string} folder the toolchain folder
 * @returns {Promise<Tool[]>}
 */
export async function pinnedTools(folder) {
  const { config } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const names = toolchainPackages(process.platform, process.arch);
  return [
    { name: names.node, version: config.node, program: 'bin/node', link: 'node' },
    { name: names.pnpm, version: config.pnpm, program: 'pnpm', link: 'pnpm' },
  ];
}

/**
 * Whether every pinned tool is there, in its pinned version and with its link.
 *
 * @param {string} folder
 * @param {readonly Tool[]} tools
 */
export async function isToolchainReady(folder, tools) {
  const answers = await Promise.all(
    tools.map(async ({ name, version, link }) => {
      const manifest = join(folder, 'node_modules', name, 'package.json');
      if (!existsSync(manifest) || !existsSync(join(folder, 'bin', link))) return false;
      return JSON.parse(await readFile(manifest, 'utf8')).version === version;
    }),
  );
  return answers.every(Boolean);
}

/**
 * Brings the pinned tools out of the npm registry. They are installed aside and moved into place whole, so an
 * interrupted run leaves the old ones, or none.
 *
 * @param {string} folder
 * @param {readonly Tool[]} tools
 */
export async function installToolchain(folder, tools) {
  refuseMusl();
  const staging = join(folder, `staging-${process.pid}`);
  await mkdir(staging, { recursive: true });
  try {
    await writeFile(join(staging, 'package.json'), '{ "private": true }');
    const { code, output } = await runQuietly(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        '--loglevel=error',
        ...tools.map(({ name, version }) => `${name}@${version}`),
      ],
      { cwd: staging },
    );
    if (code !== 0) {
      throw (await diskFullObstacle(folder, 'installing Node and pnpm')) ?? explainFailure(output, tools);
    }
    await refuseBroken(staging, tools);

    await rm(join(folder, 'node_modules'), { recursive: true, force: true });
    await rename(join(staging, 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'bin'), { recursive: true });
    for (const { name, program, link } of tools) {
      const path = join(folder, 'bin', link);
      await symlink(join('..', 'node_modules', name, program), `${path}.new`);
      await rename(`${path}.new`, path);
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

// npm reports success when the disk fills up while it unpacks, so each program has to prove itself.
/**
 * @param {string} folder
 * @param {readonly Tool[]} tools
 */
async function refuseBroken(folder, tools) {
  for (const { name, program, version } of tools) {
    const path = join(folder, 'node_modules', name, program);
    const { output } = await runQuietly(path, ['--version'], { cwd: folder });
    if (output.includes(version)) continue;
    throw (
      (await diskFullObstacle(folder, 'installing Node and pnpm')) ??
      new Obstacle(`${name}@${version} was installed but does not run: ${output.trim().split('\n')[0] ?? ''}`)
    );
  }
}

/**
 * @param {string} output
 * @param {readonly Tool[]} tools
 */
function explainFailure(output, tools) {
  const wanted = tools.map(({ name, version }) => `${name}@${version}`).join(' and ');
  return (
    recognizeFault(output, 'installing Node and pnpm') ??
    new Obstacle(
      `npm could not install ${wanted}: ${lastLine(output)} Check that the registry has them (npm view ${tools[0]?.name} version).`,
    )
  );
}

/** @param {string} output */
function lastLine(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !/complete log|\.log$/.test(line));
  return (lines[1] ?? lines[0] ?? 'no reason given').replace(/^npm error\s*/, '').trim();
}

function refuseMusl() {
  if (process.platform !== 'linux') return;
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.report.getReport();
  if (!report.header?.glibcVersionRuntime) {
    throw new Obstacle(
      'Portico needs a Linux with glibc (Debian, Ubuntu, Fedora, …); this one has none (Alpine?).',
    );
  }
}
