import { describe, expect, it } from 'vitest';

import { watchConsole } from './watch-console.ts';

const silent = () => ({
  debug: () => undefined,
  error: () => undefined,
  info: () => undefined,
  log: () => undefined,
  warn: () => undefined,
});

describe('watchConsole', () => {
  it('is content with silence', () => {
    expect(() => watchConsole(silent()).expectSilence()).not.toThrow();
  });

  it('fails for a printed line, and names it', () => {
    const console: Record<keyof ReturnType<typeof silent>, (...values: unknown[]) => void> = silent();
    const watch = watchConsole(console);
    console.warn('each child needs', { key: 1 });
    expect(() => watch.expectSilence()).toThrow('console.warn: each child needs {"key":1}');
  });

  it('does not hold the lines of one test against the next', () => {
    const console: Record<keyof ReturnType<typeof silent>, (...values: unknown[]) => void> = silent();
    const watch = watchConsole(console);
    console.log('earlier');
    watch.reset();
    expect(() => watch.expectSilence()).not.toThrow();
  });
});
