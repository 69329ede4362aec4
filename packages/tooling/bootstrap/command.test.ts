import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const RUN = `import { runCommand } from ${JSON.stringify(join(import.meta.dirname, 'command.mjs'))};
  process.exitCode = await runCommand(process.argv.slice(1), { cwd: '/', env: process.env });`;

const args = (...command: string[]): string[] => ['--input-type=module', '-e', RUN, '--', ...command];

describe('runCommand', () => {
  it.each([
    ['exit 0', 0],
    ['exit 7', 7],
    ['kill -TERM $$', 143],
  ])('gives back the end of "%s" as %d', (script, expected) => {
    expect(spawnSync(process.execPath, args('sh', '-c', script)).status).toBe(expected);
  });

  it('leaves the output to the command alone', () => {
    const { stdout } = spawnSync(process.execPath, args('echo', '{"pure":true}'), { encoding: 'utf8' });
    expect(stdout).toBe('{"pure":true}\n');
  });

  it('passes signals on and waits for the command to end in its own way', async () => {
    const child = spawn(
      process.execPath,
      args('sh', '-c', 'trap "echo bye; exit 5" TERM; echo up; while :; do sleep 0.05; done'),
    );
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed === 'up\n') child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, printed }).toEqual({ code: 5, printed: 'up\nbye\n' });
  });
});
