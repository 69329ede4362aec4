import { describe, expect, it } from 'vitest';

import { createShutdown } from './shutdown.ts';

describe('createShutdown', () => {
  it('ends what began last first', async () => {
    const ended: string[] = [];
    const shutdown = createShutdown(() => undefined);
    for (const name of ['database', 'mailbox', 'portal']) {
      shutdown.add(name, async () => void ended.push(name));
    }
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(ended).toEqual(['portal', 'mailbox', 'database']);
  });

  it('goes on when one cannot be ended, and says which', async () => {
    const ended: string[] = [];
    const problems: string[] = [];
    const shutdown = createShutdown((name) => problems.push(name));
    shutdown.add('database', async () => void ended.push('database'));
    shutdown.add('portal', () => Promise.reject(new Error('stuck')));
    await shutdown.run();
    expect({ ended, problems }).toEqual({ ended: ['database'], problems: ['portal'] });
  });

  it('ends at once what is added too late', async () => {
    const ended: string[] = [];
    const shutdown = createShutdown(() => undefined);
    await shutdown.run();
    shutdown.add('late', async () => void ended.push('late'));
    await shutdown.run();
    expect(ended).toEqual(['late']);
    expect(shutdown.signal.aborted).toBe(true);
  });
});
