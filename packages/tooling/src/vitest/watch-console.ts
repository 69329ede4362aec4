const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

type Line = { readonly method: (typeof METHODS)[number]; readonly text: string };

/** A console under watch: it no longer prints, it remembers. */
export type ConsoleWatch = {
  /** Forgets what was printed so far. */
  reset(): void;
  /** Throws, naming every line, if anything was printed since the last reset. */
  expectSilence(): void;
};

/** Replaces the printing methods of a console by ones that remember what they were told. */
export function watchConsole(console: Record<Line['method'], (...values: unknown[]) => void>): ConsoleWatch {
  let lines: Line[] = [];
  for (const method of METHODS) {
    console[method] = (...values) => lines.push({ method, text: values.map(describe).join(' ') });
  }
  return {
    reset: () => {
      lines = [];
    },
    expectSilence: () => {
      if (lines.length === 0) return;
      const printed = lines.map(({ method, text }) => `console.${method}: ${text}`).join('\n');
      lines = [];
      throw new Error(`The test printed to the console:\n${printed}`);
    },
  };
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
