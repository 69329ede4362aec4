import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { startService } from './service.ts';
import type { Service } from './service.ts';

describe('startService', () => {
  let folder: string;
  let said: string[];
  let service: Service;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-service-'));
    said = [];
  });
  afterEach(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });

  const start = (script: string, whenItEnds: Parameters<typeof startService>[0]['whenItEnds']): void => {
    service = startService({
      name: 'worker',
      command: ['sh', '-c', script],
      cwd: folder,
      env: process.env,
      logFile: join(folder, 'worker.log'),
      say: (text) => said.push(text),
      whenItEnds,
    });
  };

  it('starts a service again that ended, and says what it said last', async () => {
    start('echo out of luck; exit 1', 'restart');
    await vi.waitFor(async () => {
      const log = await readFile(join(folder, 'worker.log'), 'utf8');
      expect(log).toBe('out of luck\nout of luck\n');
    }, 5_000);
    expect(said.slice(0, 2)).toEqual([
      'ended (code 1); starting it again in 0.5 s. Its last lines:',
      '  out of luck',
    ]);
  });

  it('tells its owner instead when everything is to end', async () => {
    const ends: (readonly string[])[] = [];
    start('echo last words >&2; exit 1', { onEnd: (lines) => ends.push(lines) });
    await vi.waitFor(() => expect(ends).toEqual([['last words']]), 5_000);
  });

  it('does not start a service again that was stopped', async () => {
    start('sleep 60', 'restart');
    await service.stop();
    expect(said).toEqual([]);
  });
});
