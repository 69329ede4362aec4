const FORCE_AFTER_MS = 2_000;

/** Things to end, in the reverse order of their beginning, once. */
export type Shutdown = {
  readonly signal: AbortSignal;
  /** Notes something that has to be ended. When ending has begun already, it is ended at once. */
  add(name: string, end: () => Promise<void>): void;
  /** Ends everything; later calls wait for the first. */
  run(): Promise<void>;
};

/** A shutdown; `onProblem` is told what could not be ended, and the rest is ended all the same. */
export function createShutdown(onProblem: (name: string, error: unknown) => void): Shutdown {
  const controller = new AbortController();
  const entries: { name: string; end: () => Promise<void> }[] = [];
  let running: Promise<void> | undefined;

  const runAll = async (): Promise<void> => {
    controller.abort();
    for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
      const { name, end } = entry;
      await end().catch((error: unknown) => onProblem(name, error));
    }
  };
  return {
    signal: controller.signal,
    add(name, end) {
      entries.push({ name, end });
      if (controller.signal.aborted) running = (running ?? Promise.resolve()).then(runAll);
    },
    run: () => (running ??= runAll()),
  };
}

/**
 * Calls `onFirst` for the first signal that asks to end. A terminal sends Ctrl-C to everybody and npm passes it on
 * once more, so repetitions count only after two seconds: then `onImpatient` is called.
 */
export function onEndSignals(onFirst: (signal: NodeJS.Signals) => void, onImpatient: () => void): void {
  // A terminal that was closed takes no more words; that must not keep anything from being ended in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let first: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const now = performance.now();
      if (first === undefined) {
        first = now;
        onFirst(signal);
      } else if (now - first > FORCE_AFTER_MS) onImpatient();
    });
  }
}
