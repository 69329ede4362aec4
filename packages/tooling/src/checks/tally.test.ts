import { describe, expect, it } from 'vitest';

import { addTallies, wordTally } from './tally.ts';

const tally = (passed: number, failed: number, skipped: string[] = []) => ({
  passed,
  failed,
  skipped: skipped.map((name) => ({ name, reason: undefined })),
});

describe('wordTally', () => {
  it('mentions skipped tests only when there are any', () => {
    expect(wordTally(tally(12, 0))).toBe('12 passed, 0 failed');
    expect(wordTally(tally(3, 1, ['slow']))).toBe('3 passed, 1 failed, 1 skipped');
  });
});

describe('addTallies', () => {
  it('adds up what several runners counted', () => {
    expect(addTallies([tally(1, 0, ['a']), tally(2, 3, ['b'])])).toEqual(tally(3, 3, ['a', 'b']));
    expect(addTallies([])).toEqual(tally(0, 0));
  });
});
