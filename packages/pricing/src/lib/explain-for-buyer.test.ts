import { add, equals, money, type Money } from '@portico/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someBook, someProduct, someQuantity } from '../../test/arbitrary-book.ts';
import { AT, exampleAgreement, exampleDiscount, exampleList } from '../../test/example-prices.ts';
import {
  explainConfigurationForBuyer,
  explainForBuyer,
  savingOf,
  type PriceExplanation,
} from './explain-for-buyer.ts';
import type { PriceBook } from './price-book.ts';
import { priceConfiguration } from './price-configuration.ts';
import { priceProduct } from './price-product.ts';

const agreement = exampleAgreement(1, {
  lists: [
    {
      priority: 1,
      list: exampleList(
        2,
        {},
        {
          name: 'Internal margin list',
          tiers: {
            disk: [
              { minQuantity: 1, amount: 90_00, scale: 2 },
              { minQuantity: 10, amount: 80_00, scale: 2 },
            ],
          },
        },
      ),
    },
  ],
  discounts: [exampleDiscount(1, { scope: 'all', value: null, basisPoints: 1_000 })],
});
const book: PriceBook = {
  currency: 'EUR',
  asOf: AT,
  strategy: 'agreement-first',
  products: {
    disk: { id: 'disk', categories: [], brand: null },
    case: { id: 'case', categories: [], brand: null },
  },
  base: [exampleList(1, { disk: 100_00, case: 50_00 }, { name: 'Internal base list' })],
  agreement,
};

test('an agreed price, as its buyer sees it', () => {
  const { trace } = priceProduct({ productId: 'disk', quantity: 3 }, book);
  expect(explainForBuyer(trace)).toEqual({
    asOf: '2026-06-01T00:00:00.000Z',
    quantity: 3,
    steps: [
      { code: 'list', amount: money(100_00, 'EUR') },
      { code: 'agreement-price', amount: money(-10_00, 'EUR'), fromQuantity: 1 },
      { code: 'yours', amount: money(90_00, 'EUR') },
    ],
    notes: [{ code: 'next-tier', fromQuantity: 10 }],
    agreement: { number: 'A-1', name: 'Agreement 1', until: '2027-01-01T00:00:00.000Z' },
  });
});

test('a configuration adds up agreed prices and equal discounts over its parts', () => {
  const parts = [
    { productId: 'disk', quantity: 2 },
    { productId: 'case', quantity: 1 },
  ];
  expect(explainConfigurationForBuyer(priceConfiguration(parts, book).trace).steps).toEqual([
    { code: 'list', amount: money(250_00, 'EUR') },
    { code: 'agreement-price', amount: money(-20_00, 'EUR'), fromQuantity: 1 },
    { code: 'discount', amount: money(-5_00, 'EUR'), label: 'Discount 1', basisPoints: 1_000 },
    { code: 'yours', amount: money(225_00, 'EUR') },
  ]);
});

test('when the agreement is over, the buyer is told since when', () => {
  const over = { ...book, asOf: Date.UTC(2027, 0, 1) };
  const explained = explainForBuyer(priceProduct({ productId: 'disk', quantity: 1 }, over).trace);
  expect(explained.notes).toEqual([{ code: 'agreement-ended', at: '2027-01-01T00:00:00.000Z' }]);
  expect(explained.agreement).toBeNull();
});

test('no name, code or priority of a price list reaches a buyer', () => {
  const { trace } = priceProduct({ productId: 'disk', quantity: 3 }, book);
  expect(JSON.stringify(explainForBuyer(trace))).not.toMatch(/Internal|list-\d|priority/);
});

test('the saving is what the list price is above the price', () => {
  expect(savingOf({ list: money(100_00, 'EUR'), unit: money(90_00, 'EUR') })).toEqual(money(10_00, 'EUR'));
});

test('every waterfall leads from the list price to the price', () => {
  fc.assert(
    fc.property(someBook, someProduct, someProduct, someQuantity, (priced, left, right, quantity) => {
      const { trace } = priceProduct({ productId: left, quantity }, priced);
      expectWaterfall(explainForBuyer(trace));
      const parts = [
        { productId: left, quantity: 1 },
        { productId: right, quantity: 2 },
      ];
      expectWaterfall(explainConfigurationForBuyer(priceConfiguration(parts, priced, quantity).trace));
    }),
  );
});

function expectWaterfall({ steps }: PriceExplanation): void {
  const last = steps.at(-1);
  if (last === undefined) return;
  const sum = steps
    .slice(0, -1)
    .map(({ amount }) => amount)
    .reduce<Money>((total, amount) => add(total, amount), money(0, 'EUR'));
  expect(equals(sum, last.amount)).toBe(true);
}
