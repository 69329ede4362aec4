import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isAlive, withLock } from './lock.mjs';

describe('withLock', () => {
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-lock-'));
    lock = join(folder, 'inside', 'lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one in at a time, and everybody in the end', async () => {
    let inside = 0;
    let most = 0;
    let done = 0;
    await Promise.all(
      Array.from({ length: 5 }, () =>
        withLock(lock, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await pause(5);
          inside -= 1;
          done += 1;
        }),
      ),
    );
    expect({ most, done, left: existsSync(lock) }).toEqual({ most: 1, done: 5, left: false });
  });

  it('is free again after work that failed', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(lock, async () => 'in')).toBe('in');
  });

  it('takes over from a process that is gone', async () => {
    const child = spawn('true');
    await new Promise((resolve) => child.once('exit', resolve));
    await withLock(lock, async () => undefined);
    await writeFile(lock, String(child.pid));
    expect(isAlive(child.pid ?? 0)).toBe(false);
    expect(await withLock(lock, async () => 'in')).toBe('in');
  });

  it('names the process that it waits for, and gives up on it in the end', async () => {
    await withLock(lock, async () => undefined);
    await writeFile(lock, String(process.pid));
    const holders: number[] = [];
    const waiting = withLock(lock, async () => 'in', {
      onWait: (holder) => holders.push(holder),
      patienceMs: 150,
    });
    await expect(waiting).rejects.toThrow(`(${process.pid}) has been holding ${lock}`);
    expect(holders).toEqual([process.pid]);
  });
});
