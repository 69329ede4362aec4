import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { waterfallBars } from './waterfall-bars.ts';
import type { WaterfallMove } from './waterfall-bars.ts';

describe('waterfallBars', () => {
  it('hangs each change where the one before it ended', () => {
    const bars = waterfallBars([
      { kind: 'total', amount: 200 },
      { kind: 'change', amount: -50 },
      { kind: 'change', amount: 10 },
      { kind: 'total', amount: 160 },
    ]);
    expect(bars).toEqual(
      [
        { start: 0, width: 1 },
        { start: 0.75, width: 0.25 },
        { start: 0.75, width: 0.05 },
        { start: 0, width: 0.8 },
      ].map(({ start, width }) => ({ start: expect.closeTo(start), width: expect.closeTo(width) })),
    );
  });

  it('draws nothing where nothing is', () => {
    expect(waterfallBars([{ kind: 'total', amount: 0 }])).toEqual([{ start: 0, width: 0 }]);
    expect(waterfallBars([])).toEqual([]);
  });

  it('keeps every bar on the axis, whatever the amounts', () => {
    const move: fc.Arbitrary<WaterfallMove> = fc.record({
      kind: fc.constantFrom('total', 'change'),
      amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        for (const { start, width } of waterfallBars(moves)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
