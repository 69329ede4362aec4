import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { isAlive } from '../../bootstrap/lock.mjs';
import { startChild } from './child-process.ts';

const start = (script: string) => {
  const lines: string[] = [];
  const child = startChild({
    command: ['sh', '-c', script],
    cwd: '/',
    env: process.env,
    onLine: (line) => lines.push(line),
  });
  return { child, lines };
};

describe('startChild', () => {
  it('tells how the process ended and what it said last', async () => {
    const { child } = start('echo first; echo second >&2; exit 3');
    expect(await child.ended).toEqual({ code: 3, signal: null });
    expect(child.lastLines().toSorted()).toEqual(['first', 'second']);
  });

  it('reads coloured lines as plain ones', async () => {
    const { child, lines } = start(String.raw`printf '\033[31mred\033[0m\n'`);
    await child.ended;
    expect(lines).toEqual(['red']);
  });

  it('says why a program could not be started', async () => {
    const child = startChild({
      command: ['no-such-program'],
      cwd: '/',
      env: process.env,
      onLine: () => undefined,
    });
    expect(await child.ended).toEqual({ code: 127, signal: null });
    expect(child.lastLines().join()).toContain('no-such-program');
  });

  it('ends grandchildren too', async () => {
    const { child, lines } = start('sleep 60 & echo $!; wait');
    while (lines.length === 0) await pause(5);
    const grandchild = Number(lines[0]);
    await child.stop(5_000);
    await pause(20);
    expect(isAlive(grandchild)).toBe(false);
  });

  it('kills a process that does not listen', async () => {
    const { child, lines } = start("trap '' TERM; echo deaf; while true; do sleep 0.05; done");
    while (lines.length === 0) await pause(5);
    await child.stop(100);
    expect(isAlive(child.pid)).toBe(false);
  });
});
