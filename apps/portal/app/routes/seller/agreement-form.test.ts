import { expect, test } from 'vitest';

import { parsePercent } from './agreement-form.server.ts';

test.each([
  ['12.5', 1250],
  ['12,5', 1250],
  ['12.05 %', 1205],
  ['100', 10_000],
  ['0.1', 10],
])('reads %s', (typed, basisPoints) => {
  expect(parsePercent(typed)).toBe(basisPoints);
});

test.each(['', 'abc', '-5', '12.345', '1e2', '12.5.5'])('refuses %j', (typed) => {
  expect(parsePercent(typed)).toBeUndefined();
});
