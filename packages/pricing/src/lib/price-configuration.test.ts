import { add, money, zero } from '@portico/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someBook, someProduct, someQuantity } from '../../test/arbitrary-book.ts';
import { AT, exampleList } from '../../test/example-prices.ts';
import { priceCart, productsOf } from './price-cart.ts';
import { priceConfiguration, quickConfigurationPrice } from './price-configuration.ts';
import type { PriceBook } from './price-book.ts';
import { priceBySchedules, schedulesFor } from './price-schedule.ts';
import type { CartLineRequest } from './priced.ts';

const book: PriceBook = {
  currency: 'EUR',
  asOf: AT,
  strategy: 'agreement-first',
  products: {},
  base: [
    exampleList(
      1,
      { case: 50_00 },
      {
        tiers: {
          case: [{ minQuantity: 1, amount: 50_00, scale: 2 }],
          memory: [
            { minQuantity: 1, amount: 40_00, scale: 2 },
            { minQuantity: 20, amount: 35_00, scale: 2 },
          ],
        },
      },
    ),
  ],
  agreement: null,
};
const parts = [
  { productId: 'case', quantity: 1 },
  { productId: 'memory', quantity: 2 },
];

const someParts = fc.array(fc.record({ productId: someProduct, quantity: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 4,
});

test('a configuration costs what its parts cost', () => {
  expect(priceConfiguration(parts, book)).toMatchObject({ kind: 'priced', unit: money(130_00, 'EUR') });
});

test('ten configurations reach the tier of twenty memories', () => {
  expect(priceConfiguration(parts, book, 10)).toMatchObject({
    unit: money(120_00, 'EUR'),
    line: money(1_200_00, 'EUR'),
  });
});

test('one part without a price leaves the whole without one, and is named', () => {
  const more = [...parts, { productId: 'unknown', quantity: 1 }];
  expect(priceConfiguration(more, book)).toMatchObject({ kind: 'no-price', missing: ['unknown'] });
});

test('a cart sums its rounded lines and says whether all have a price', () => {
  const lines: readonly CartLineRequest[] = [
    { kind: 'configuration', id: 'a', parts, quantity: 1 },
    { kind: 'product', id: 'b', productId: 'memory', quantity: 20 },
    { kind: 'product', id: 'c', productId: 'unknown', quantity: 1 },
  ];
  expect(priceCart(lines, book)).toMatchObject({ total: money(830_00, 'EUR'), complete: false });
  expect(priceCart(lines.slice(0, 2), book)).toMatchObject({ complete: true });
  expect(productsOf(lines)).toEqual(['case', 'memory', 'unknown']);
});

test('the total is the sum of the lines as they are shown', () => {
  const someLine = fc.record({
    kind: fc.constant('configuration' as const),
    id: fc.constant(''),
    parts: someParts,
    quantity: someQuantity,
  });
  fc.assert(
    fc.property(someBook, fc.array(someLine, { maxLength: 5 }), (priced, lines) => {
      const cart = priceCart(lines, priced);
      const sum = cart.lines.reduce(
        (total, { pricing }) => (pricing.kind === 'priced' ? add(total, pricing.line) : total),
        zero(priced.currency),
      );
      expect(cart.total).toEqual(sum);
    }),
  );
});

test('with and without reasons, and by schedules in a browser, it is one price', () => {
  fc.assert(
    fc.property(someBook, someParts, someQuantity, (priced, each, quantity) => {
      const pricing = priceConfiguration(each, priced, quantity);
      const quick = quickConfigurationPrice(each, priced, quantity);
      const schedules = schedulesFor(
        each.map(({ productId }) => productId),
        priced,
      );
      const scheduled = priceBySchedules(each, schedules, priced.currency, quantity);
      if (pricing.kind === 'no-price') {
        expect(quick).toEqual({ kind: 'no-price', missing: pricing.missing });
        expect(scheduled).toBeUndefined();
        return;
      }
      const { unit, list, line } = pricing;
      expect(quick).toEqual({ kind: 'priced', price: { unit, list, line } });
      expect(scheduled).toEqual({ unit, list, line });
    }),
    { numRuns: 500 },
  );
});
