import { expect, it } from 'vitest';

import { readCpuMilliseconds } from './cpu-time.ts';

it('adds user and system time, whatever the program is called', () => {
  const stat = '4711 (a (strange) name) S 1 4711 4711 0 -1 4194304 900 0 0 0 150 25 0 0 20 0 11 0';
  expect(readCpuMilliseconds(stat)).toBe(1750);
});
