import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import type { Busy } from '@portico/organizations';

/** Lets a few tasks run at once and a few more wait; the rest are told that it is busy. */
export type Turnstile = {
  pass<Value>(task: () => Promise<Value>): Promise<Result<Value, Busy>>;
};

/** A turnstile for `atOnce` tasks, with room for `waiting` more, who pass in the order they came. */
export function createTurnstile({
  atOnce,
  waiting,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Turnstile {
  const queue: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<boolean> {
    if (running < atOnce) {
      running += 1;
      return true;
    }
    if (queue.length >= waiting) return false;
    await new Promise<void>((resolve) => queue.push(resolve));
    return true;
  }
  function leave(): void {
    // Whoever waits takes the place over, so that the count never dips between the two.
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return {
    async pass(task) {
      if (!(await enter())) return err({ kind: 'busy' });
      try {
        return ok(await task());
      } finally {
        leave();
      }
    },
  };
}
