import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MAX_PAGE_SIZE, toPageRequest } from './page.ts';

test('whatever is asked for, a page has at least one row and at most the largest page', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (number, size) => {
      const request = toPageRequest(number, size);
      return request.number >= 1 && request.size >= 1 && request.size <= MAX_PAGE_SIZE;
    }),
  );
});

test('a number that is none means the first page of fifty', () => {
  expect(toPageRequest(Number('abc'), Number.NaN)).toEqual({ number: 1, size: 50 });
});
