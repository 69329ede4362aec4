import { describe, expect, it } from 'vitest';

import { countEnd, restartDelay } from './backoff.ts';

describe('restarting a process', () => {
  it('waits twice as long each time, up to half a minute', () => {
    const delays = [0, 1, 2, 5, 6, 20].map((inARow) => restartDelay({ inARow }));
    expect(delays).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
  });

  it('forgives a process that ran for a minute', () => {
    expect(countEnd({ inARow: 4 }, 1_000)).toEqual({ inARow: 5 });
    expect(countEnd({ inARow: 4 }, 60_000)).toEqual({ inARow: 0 });
  });
});
