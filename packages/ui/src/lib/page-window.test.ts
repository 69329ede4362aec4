import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pageWindow } from './page-window.ts';

const drawn = (current: number, pages: number) =>
  pageWindow(current, pages)
    .map((entry) =>
      entry.kind === 'gap' ? '…' : entry.page === current ? `[${entry.page}]` : String(entry.page),
    )
    .join(' ');

describe('pageWindow', () => {
  it.each([
    [1, 1, '[1]'],
    [2, 5, '1 [2] 3 4 5'],
    [1, 12, '[1] 2 3 4 5 … 12'],
    [4, 7, '1 2 3 [4] 5 6 7'],
    [5, 12, '1 … 4 [5] 6 … 12'],
    [12, 12, '1 … 8 9 10 11 [12]'],
  ])('page %i of %i shows %s', (current, pages, expected) => {
    expect(drawn(current, pages)).toBe(expected);
  });

  it('always leads to the first, the last and the neighbours, in order, in at most seven entries or all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (pages, seed) => {
        const current = (seed % pages) + 1;
        const entries = pageWindow(current, pages);
        const shown = entries.flatMap((entry) => (entry.kind === 'page' ? [entry.page] : []));
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        for (const page of [1, pages, current]) expect(shown).toContain(page);
        if (current > 1) expect(shown).toContain(current - 1);
        if (current < pages) expect(shown).toContain(current + 1);
        expect(entries.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
