import { describe, expect, it } from 'vitest';

import { sampleLine, sampleQuote } from '../testing/samples.ts';
import { compareRevisions } from './compare-revisions.ts';
import { totalOf } from './priced-line.ts';
import type { PricedLine } from './priced-line.ts';
import type { QuoteRevision } from './quote.ts';

function revisionOf(...lines: readonly PricedLine[]): QuoteRevision {
  return { ...sampleQuote().revision, lines, total: totalOf(lines, 'EUR') };
}

describe('comparing a revision with the one before', () => {
  it('marks what is the same, changed, added and removed', () => {
    const former = revisionOf(sampleLine('a', 1, 100), sampleLine('b', 1, 100), sampleLine('c', 1, 100));
    const current = revisionOf(sampleLine('d', 1, 50), sampleLine('b', 2, 90), sampleLine('a', 1, 100));
    const comparison = compareRevisions(former, current);
    expect(comparison.lines.map((change) => [change.kind, change.line.name])).toEqual([
      ['added', 'd'],
      ['changed', 'b'],
      ['same', 'a'],
      ['removed', 'c'],
    ]);
    expect(comparison.lines[1]).toMatchObject({ quantity: true, price: true, note: false });
    expect(comparison.difference).toEqual({ amount: 30, currency: 'EUR', scale: 2 });
  });

  it('does not subtract euros from pounds', () => {
    const pounds = {
      ...revisionOf(sampleLine('a', 1, 100)),
      total: { amount: 100, currency: 'GBP', scale: 2 },
    };
    expect(compareRevisions(pounds, revisionOf(sampleLine('a', 1, 100))).difference).toBeUndefined();
  });
});
