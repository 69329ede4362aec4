import { spawn } from 'node:child_process';

import { readLines } from './line-reader.ts';

const KEPT_LINES = 40;

/** How a process ended. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** A process that we started, with its own process group, so that ending it ends what it started too. */
export type Child = {
  readonly pid: number;
  /** Resolves when it has ended and everything that it printed was read. Never rejects. */
  readonly ended: Promise<Ending>;
  /** The last lines that it printed, oldest first. */
  lastLines(): readonly string[];
  /** Asks it to end, and kills the group when it does not within the grace time. */
  stop(graceMs: number): Promise<void>;
};

/** What to start. */
export type ChildRequest = {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (line: string, stream: 'out' | 'err') => void;
};

/** Starts a process. One that cannot be started ends with code 127, and its last line says why. */
export function startChild({ command, cwd, env, onLine }: ChildRequest): Child {
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const keep = (stream: 'out' | 'err') => (line: string) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    onLine(line, stream);
  };
  readLines(child.stdout, keep('out'));
  readLines(child.stderr, keep('err'));

  let running = true;
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => {
      keep('err')(error.message);
      running = false;
      resolve({ code: 127, signal: null });
    });
    // A grandchild that keeps the pipes open must not keep us waiting, so its output gets a moment and no more.
    child.once('exit', (code, signal) => {
      running = false;
      const finish = (): void => resolve({ code, signal });
      child.once('close', finish);
      setTimeout(finish, 1_000).unref();
    });
  });

  const pid = child.pid ?? 0;
  return {
    pid,
    ended,
    lastLines: () => lines,
    async stop(graceMs) {
      if (running) signalGroup(pid, 'SIGTERM');
      const killer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(killer);
      // What is left of the group when its leader is gone has nobody to wait for it.
      signalGroup(pid, 'SIGKILL');
    },
  };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (pid === 0) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
