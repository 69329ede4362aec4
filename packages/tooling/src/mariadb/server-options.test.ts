import { describe, expect, it } from 'vitest';

import { layOut } from './layout.ts';
import { bufferPoolMegabytes, writeOptions } from './server-options.ts';

const GIGABYTE = 1024 ** 3;
const given = { layout: layOut('/srv/db'), port: 3307, memory: 8 * GIGABYTE };

describe('bufferPoolMegabytes', () => {
  it.each([
    [512 * 1024 ** 2, 128],
    [2 * GIGABYTE, 256],
    [8 * GIGABYTE, 1024],
    [64 * GIGABYTE, 2048],
  ])('of %d bytes takes %d MB', (memory, expected) => {
    expect(bufferPoolMegabytes(memory)).toBe(expected);
  });
});

describe('writeOptions', () => {
  it('flushes every commit of a durable server, and none of a disposable one', () => {
    expect(writeOptions({ ...given, durability: 'durable' })).toContain('innodb_flush_log_at_trx_commit=1\n');
    const disposable = writeOptions({ ...given, durability: 'disposable' });
    expect(disposable).toContain('innodb_flush_log_at_trx_commit=0\n');
    expect(disposable).toContain('innodb_doublewrite=OFF\n');
  });

  it('listens on the loopback interface only', () => {
    expect(writeOptions({ ...given, durability: 'durable' })).toMatch(/^bind-address=127\.0\.0\.1$/m);
  });

  it('names a user only when there is one to name', () => {
    expect(writeOptions({ ...given, durability: 'durable' })).not.toContain('user=');
    expect(writeOptions({ ...given, durability: 'durable', user: 'mysql' })).toMatch(/^user=mysql$/m);
  });
});
