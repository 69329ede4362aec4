import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someBook, someProduct, someQuantity } from '../../test/arbitrary-book.ts';
import { quickPrice } from './price-product.ts';
import { standingAt, steadyPeriod } from './validity.ts';

test('a validity begins on its first instant and ends before its last', () => {
  const validity = { from: 10, until: 20 };
  expect([9, 10, 19, 20].map((at) => standingAt(validity, at))).toEqual([
    'not-yet-valid',
    'valid',
    'valid',
    'expired',
  ]);
});

test('within the steady period the price stays the same', () => {
  fc.assert(
    fc.property(
      someBook,
      someProduct,
      someQuantity,
      fc.integer({ min: -3, max: 3 }),
      (book, productId, quantity, days) => {
        const asOf = book.asOf + days * 86_400_000;
        if (standingAt(steadyPeriod(book), asOf) !== 'valid') return;
        const request = { productId, quantity };
        expect(quickPrice(request, { ...book, asOf })).toEqual(quickPrice(request, book));
      },
    ),
  );
});
