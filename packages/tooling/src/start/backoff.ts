const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const STABLE_AFTER_MS = 60_000;

/** How often a process ended soon after it was started, and how long it ran the last time. */
export type Restarts = { readonly inARow: number };

/** How long to wait, in milliseconds, before the next start: twice as long each time, 30 seconds at most. */
export function restartDelay({ inARow }: Restarts): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** inARow);
}

/** Counts another end; a process that ran for a minute starts over from the shortest wait. */
export function countEnd({ inARow }: Restarts, ranForMs: number): Restarts {
  return { inARow: ranForMs >= STABLE_AFTER_MS ? 0 : inARow + 1 };
}
