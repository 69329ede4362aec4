import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runTasks } from './schedule.ts';

describe('runTasks', () => {
  it('starts the next task that fits, and lets a big one wait for room', async () => {
    const log: string[] = [];
    const tasks = [
      { name: 'build', cores: 1 },
      { name: 'tests', cores: 2 },
      { name: 'lint', cores: 1 },
    ];
    await runTasks(tasks, 2, async ({ name }) => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      return 'ok';
    });
    expect(log).toEqual([
      'build begins',
      'lint begins',
      'build ends',
      'lint ends',
      'tests begins',
      'tests ends',
    ]);
  });

  it('leaves out what waits for a failure, and runs the rest', async () => {
    const tasks = [
      { name: 'build', cores: 1 },
      { name: 'journeys', cores: 2, after: ['build'] },
      { name: 'lint', cores: 1 },
    ];
    const ends = await runTasks(tasks, 2, async ({ name }) => (name === 'build' ? 'failed' : 'ok'));
    expect(Object.fromEntries(ends)).toEqual({ build: 'failed', journeys: 'left out', lint: 'ok' });
  });

  it('does not wait for a step that is not part of the run', async () => {
    const ends = await runTasks([{ name: 'journeys', cores: 1, after: ['build'] }], 2, async () => 'ok');
    expect(ends.get('journeys')).toBe('ok');
  });

  it('runs every task once and never keeps more cores busy than there are', async () => {
    const anyTasks = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyTasks, fc.integer({ min: 1, max: 4 }), async (sizes, cores) => {
        let busy = 0;
        let tasksAtOnce = 0;
        const ran: string[] = [];
        const tasks = sizes.map((size, index) => ({ name: String(index), cores: size }));
        await runTasks(tasks, cores, async (task) => {
          busy += task.cores;
          tasksAtOnce += 1;
          expect(busy <= cores || tasksAtOnce === 1).toBe(true);
          ran.push(task.name);
          await Promise.resolve();
          busy -= task.cores;
          tasksAtOnce -= 1;
          return 'ok';
        });
        expect(ran.toSorted()).toEqual(tasks.map(({ name }) => name).toSorted());
      }),
    );
  });
});
