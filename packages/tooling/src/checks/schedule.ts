/** Something to run: how many cores it keeps busy, and whose success it waits for. */
export type Task = { readonly name: string; readonly cores: number; readonly after?: readonly string[] };

/** How a task ended; `left out` when something that it waits for failed. */
export type TaskEnd = 'ok' | 'failed' | 'left out';

/**
 * Runs tasks side by side, in their order as far as cores allow, never more than `cores` busy at once. A task that
 * wants more cores than there are runs alone. Waits only for tasks that are part of the run.
 */
export async function runTasks<T extends Task>(
  tasks: readonly T[],
  cores: number,
  run: (task: T) => Promise<'ok' | 'failed'>,
): Promise<ReadonlyMap<string, TaskEnd>> {
  const names = new Set(tasks.map(({ name }) => name));
  const ends = new Map<string, TaskEnd>();
  const waiting = [...tasks];
  const running = new Map<string, Promise<void>>();
  let busy = 0;

  const isBlocked = ({ after = [] }: T): boolean => after.some((name) => names.has(name) && !ends.has(name));
  const isFutile = ({ after = [] }: T): boolean =>
    after.some((name) => names.has(name) && ends.get(name) !== 'ok');

  while (waiting.length > 0 || running.size > 0) {
    const free = cores - busy;
    const next = waiting.findIndex((task) => !isBlocked(task) && (task.cores <= free || running.size === 0));
    const task = next === -1 ? undefined : waiting.splice(next, 1)[0];
    if (task === undefined) {
      if (running.size === 0)
        throw new Error(`Tasks wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
    } else if (isFutile(task)) {
      ends.set(task.name, 'left out');
    } else {
      busy += task.cores;
      const work = run(task).then((end) => {
        ends.set(task.name, end);
        busy -= task.cores;
        running.delete(task.name);
      });
      running.set(task.name, work);
    }
  }
  return ends;
}
