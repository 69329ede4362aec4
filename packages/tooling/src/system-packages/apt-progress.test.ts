import { describe, expect, it } from 'vitest';

import { readAptProgress } from './apt-progress.ts';

describe('readAptProgress', () => {
  it.each([
    ['dlstatus:1:50.0:Retrieving file 1 of 2', 25],
    ['pmstatus:mariadb-server-core:40.0:Unpacking', 70],
    ['pmstatus:dpkg-exec:100.0:Running dpkg', 100],
    ['media-change:disc:drive', undefined],
    ['', undefined],
  ])('reads %j as %s', (line, expected) => {
    expect(readAptProgress(line)).toBe(expected);
  });
});
