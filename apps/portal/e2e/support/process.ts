import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** A process of the product, started for a test run. */
export type Running = { stop(): Promise<void> };

/** Starts a TypeScript program of the workspace with Node. Its output is shown only when it dies unasked. */
export function run(program: string, environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  let stopping = false;
  child.on('exit', (code) => {
    if (!stopping) process.stderr.write(`${program} ended with ${code}:\n${said.join('').slice(-4000)}\n`);
  });
  return {
    async stop() {
      stopping = true;
      await ended(child);
    },
  };
}

/** Waits until `url` answers 200, at most a minute. */
export async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  let last = 'no answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url);
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch {
      last = 'no answer';
    }
    await delay(100);
  }
  throw new Error(`${url} was not ready within a minute: ${last}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
