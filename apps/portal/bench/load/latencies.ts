/** What a load run measured. Times are in milliseconds. */
export type LoadResult = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
};

/** Sums up the latencies of a run that took `seconds`. */
export function sumUp(latencies: readonly number[], seconds: number): LoadResult {
  const sorted = [...latencies].sort((left, right) => left - right);
  return {
    requests: sorted.length,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 50),
    p99: percentile(sorted, 99),
  };
}

/** The smallest value that at least `percent` of all values do not exceed; 0 of none. `sorted` ascends. */
export function percentile(sorted: readonly number[], percent: number): number {
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? 0;
}
