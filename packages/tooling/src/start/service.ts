import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { startChild } from '../process/child-process.ts';
import type { Child } from '../process/child-process.ts';
import { countEnd, restartDelay } from './backoff.ts';
import { isWorthShowing } from './log-line.ts';

const GRACE_MS = 15_000;

/** A process that belongs to a running Portico. */
export type ServiceRequest = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly say: (text: string) => void;
  /** `restart` with growing pauses, or `end` everything: then `onEnd` is told, with the last lines. */
  readonly whenItEnds: 'restart' | { readonly onEnd: (lastLines: readonly string[]) => void };
};

/** A running service. */
export type Service = { stop(): Promise<void> };

/** Starts a service and keeps watch over it. Everything it prints goes to its log file, what matters to the terminal. */
export function startService(request: ServiceRequest): Service {
  const stopping = new AbortController();
  let child = launch(request);
  const watch = async (): Promise<void> => {
    let restarts = { inARow: 0 };
    while (!stopping.signal.aborted) {
      const began = performance.now();
      const { code, signal } = await child.ended;
      if (stopping.signal.aborted) return;
      const lastLines = child.lastLines().slice(-12);
      if (request.whenItEnds !== 'restart') {
        request.whenItEnds.onEnd(lastLines);
        return;
      }
      const delay = restartDelay(restarts);
      restarts = countEnd(restarts, performance.now() - began);
      request.say(
        `ended (${signal ?? `code ${code}`}); starting it again in ${delay / 1000} s. Its last lines:`,
      );
      for (const line of lastLines) request.say(`  ${line}`);
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) child = launch(request);
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await child.stop(GRACE_MS);
      await watching;
    },
  };
}

function launch({ command, cwd, env, logFile, say }: ServiceRequest): Child {
  let writing = Promise.resolve();
  return startChild({
    command,
    cwd,
    env,
    onLine: (line, stream) => {
      // One line after the other; a log that cannot be written must not end the service.
      writing = writing.then(() => appendFile(logFile, `${line}\n`)).catch(() => undefined);
      if (isWorthShowing(line, stream)) say(line);
    },
  });
}
