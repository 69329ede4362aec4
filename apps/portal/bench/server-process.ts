import { setTimeout as pause } from 'node:timers/promises';

import { startChild } from '@portico/tooling/process';

const PATIENCE_MS = 60_000;

/** A server that is measured. */
export type MeasuredServer = { readonly origin: string; readonly pid: number; stop(): Promise<void> };

/** Starts a server and waits until it answers at `path`. */
export async function startServer(options: {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly port: number;
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<MeasuredServer> {
  const origin = `http://localhost:${options.port}`;
  const child = startChild({
    command: options.command,
    cwd: options.cwd,
    env: { ...process.env, ...options.environment, NODE_ENV: 'production', PORT: String(options.port) },
    onLine: () => undefined,
  });
  let ended = false;
  void child.ended.then(() => {
    ended = true;
  });
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await answers(`${origin}${options.path}`))) {
    if (ended || performance.now() > deadline) {
      await child.stop(1_000);
      throw new Error(`${options.command.join(' ')} does not answer.\n${child.lastLines().join('\n')}`);
    }
    await pause(100);
  }
  return { origin, pid: child.pid, stop: () => child.stop(15_000) };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual' });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}
