const FIRST_MS = 5_000;
const GROWTH = 4;
const LONGEST_MS = 2 * 60 * 60 * 1000;

/**
 * How long a job rests after its `attempt`th failure, in milliseconds: 5 s, 20 s, 80 s and so on, at most two hours,
 * of which a random half is taken off so that what failed together does not return together. `random` is in [0, 1).
 */
export function retryDelay(attempt: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * GROWTH ** (attempt - 1));
  return Math.round(full * (1 - random / 2));
}
