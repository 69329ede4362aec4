import { demoIds, type DemoIds } from './demo-ids.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** What every part of the demo is made from. The same seed and day make the same demo, to the last row. */
export type DemoContext = {
  readonly random: SeededRandom;
  readonly ids: DemoIds;
  /** The beginning of the day (UTC) that the demo is made for: its newest entries are from just before. */
  readonly today: Date;
  /** So many days after today, or before it when negative, at the given hour and minute (UTC). */
  at(days: number, hour?: number, minute?: number): Date;
};

const DAY_MS = 86_400_000;

/** The context for a seed and the day on which `now` lies. */
export function demoContext(seed: string, now: Date): DemoContext {
  const today = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  return {
    random: seededRandom(seed),
    ids: demoIds(seed),
    today,
    at: (days, hour = 0, minute = 0) =>
      new Date(today.getTime() + days * DAY_MS + (hour * 60 + minute) * 60_000),
  };
}
