import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { isAlive } from '../../bootstrap/lock.mjs';
import { diskFullObstacle, Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import { isAnswering } from './connection.ts';
import type { Layout } from './layout.ts';

const TELL_AFTER_MS = 3_000;
const TELL_EVERY_MS = 5_000;
const LONGEST_STOP_MS = 60_000;

/** Starts the server in a process group of its own, so that Ctrl-C in a terminal does not reach it before us. */
export async function launch(command: readonly string[], layout: Layout): Promise<number> {
  const log = await open(layout.log, 'a');
  try {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { detached: true, stdio: ['ignore', log.fd, log.fd] });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(child.pid ?? 0));
    });
    child.unref();
    return pid;
  } finally {
    await log.close();
  }
}

/** The command line of a server on this option file. */
export function serverCommand(program: string, layout: Layout): string[] {
  return [program, `--defaults-file=${layout.options}`];
}

/**
 * Waits until the server answers; after a crash it first repairs itself, which may take minutes and is waited for.
 *
 * @throws {Obstacle} when its process ends instead, with the reason that its log names
 */
export async function waitUntilReady(
  { pid, url, layout, logStart }: { pid: number; url: string; layout: Layout; logStart: number },
  onProgress: (text: string) => void,
): Promise<void> {
  const started = performance.now();
  let told = started + TELL_AFTER_MS - TELL_EVERY_MS;
  while (!(await isAnswering(url, layout))) {
    if (!isAlive(pid)) throw await explainEnd(layout, logStart);
    const now = performance.now();
    if (now - told >= TELL_EVERY_MS) {
      told = now;
      const activity = describeActivity(await logSince(layout, logStart));
      onProgress(`${activity} (${Math.round((now - started) / 1000)} s)`);
    }
    await pause(100);
  }
}

/** Asks the server to end in order, and waits for it. One that does not within a minute is killed; it recovers. */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  const deadline = performance.now() + LONGEST_STOP_MS;
  while (isAlive(pid)) {
    if (performance.now() > deadline) process.kill(pid, 'SIGKILL');
    await pause(50);
  }
}

/** Whether this process is the server on this option file: process ids are used again, command lines tell. */
export async function isOurServer(pid: number, layout: Layout): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  if (!existsSync(commandLine)) return process.platform !== 'linux';
  return (await readFile(commandLine, 'utf8')).includes(layout.options);
}

/** How long the log is now, so that later only what follows is read. */
export async function logLength(layout: Layout): Promise<number> {
  return existsSync(layout.log) ? (await readFile(layout.log)).length : 0;
}

function describeActivity(log: string): string {
  return /crash recovery|Starting final batch|To recover|Recovered|redo log/i.test(log)
    ? 'The database repairs itself after it was ended hard'
    : 'The database is starting';
}

async function explainEnd(layout: Layout, logStart: number): Promise<Obstacle> {
  const log = await logSince(layout, logStart);
  const what = 'starting the database';
  const full = (await diskFullObstacle(layout.home, what)) ?? undefined;
  if (full) return full;
  if (/Unable to lock .*ibdata|Can't lock aria control file/i.test(log)) {
    return new Obstacle(
      `Another MariaDB server uses ${layout.data}. Stop it, or choose another folder with PORTICO_DATA_DIR.`,
    );
  }
  const lastError = log.split('\n').findLast((line) => line.includes('[ERROR]'));
  return (
    recognizeFault(log, what) ??
    new Obstacle(
      `The database ended while starting: ${lastError?.replace(/^.*\[ERROR\]\s*/, '') ?? 'no reason given'} (see ${layout.log}).`,
    )
  );
}

async function logSince(layout: Layout, start: number): Promise<string> {
  if (!existsSync(layout.log)) return '';
  return (await readFile(layout.log)).subarray(start).toString();
}
