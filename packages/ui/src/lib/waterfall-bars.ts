/** What moves a running amount. `total` restates where it stands; `change` adds to it. */
export interface WaterfallMove {
  kind: 'total' | 'change';
  /** For a `total` the amount reached, for a `change` the signed difference; any one unit. */
  amount: number;
}

/** Where a bar stands, as shares of the width from 0 to 1. */
export interface WaterfallBar {
  start: number;
  width: number;
}

/**
 * Lays the moves of a price on one axis from zero to the highest amount reached. Each change hangs where the one
 * before it ended; a total reaches from zero to its amount.
 */
export function waterfallBars(moves: readonly WaterfallMove[]): WaterfallBar[] {
  let running = 0;
  const spans = moves.map(({ kind, amount }) => {
    const from = kind === 'total' ? 0 : running;
    running = kind === 'total' ? amount : running + amount;
    return { low: Math.min(from, running), high: Math.max(from, running) };
  });
  const lowest = Math.min(0, ...spans.map(({ low }) => low));
  const extent = Math.max(0, ...spans.map(({ high }) => high)) - lowest;
  if (extent === 0) return spans.map(() => ({ start: 0, width: 0 }));
  return spans.map(({ low, high }) => ({ start: (low - lowest) / extent, width: (high - low) / extent }));
}
