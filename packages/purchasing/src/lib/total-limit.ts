import type { PricedLine } from './priced-line.ts';

/** The lines come to more than amounts are kept exactly for. */
export type TotalTooLarge = { readonly kind: 'total-too-large' };

/** Whether the lines together can be counted to the last minor unit. */
export function isCountable(lines: readonly PricedLine[]): boolean {
  const total = lines.reduce((sum, line) => sum + BigInt(line.total.amount), 0n);
  return total <= BigInt(Number.MAX_SAFE_INTEGER);
}
