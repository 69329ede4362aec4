import { expect, test } from 'vitest';

import { err, ok, parseId, toPageRequest } from '../index.ts';
import type { Result } from '../index.ts';

test('the example of the README holds', () => {
  function half(number: number): Result<number, { kind: 'odd' }> {
    return number % 2 === 0 ? ok(number / 2) : err({ kind: 'odd' });
  }
  expect(half(10)).toEqual({ ok: true, value: 5 });
  expect(half(7)).toEqual({ ok: false, error: { kind: 'odd' } });
  expect(parseId<'Quote'>('not an id')).toBeUndefined();
  expect(toPageRequest(-3, 100_000)).toEqual({ number: 1, size: 200 });
});
