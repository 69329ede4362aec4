import { describe, expect, it } from 'vitest';

import { isWorthShowing } from './log-line.ts';

describe('isWorthShowing', () => {
  it.each([
    ['{"level":30,"msg":"GET /orders"}', 'out', false],
    ['{"level":50,"msg":"failed"}', 'out', true],
    ['Portal listening', 'out', false],
    ['TypeError: x is undefined', 'err', true],
    ['{ not json', 'err', true],
    ['   ', 'err', false],
  ] as const)('%s on %s: %s', (line, stream, expected) => {
    expect(isWorthShowing(line, stream)).toBe(expected);
  });
});
