import { toDecimal } from '@portico/money';
import { expect, test } from 'vitest';
import { explainForBuyer, priceProduct, recompute } from '../index.ts';
import type { Agreement, Discount, PriceBook, PriceList } from '../index.ts';

const open = { from: null, until: null };

function listOf(tiers: PriceList['tiers']): PriceList {
  return { id: '1', code: 'base', name: 'Base', currency: 'EUR', version: 1, validity: open, tiers };
}

function agreementWith(discounts: readonly Discount[]): Agreement {
  return { id: '1', number: 'A-1', name: 'Frame', currency: 'EUR', validity: open, lists: [], discounts };
}

// The example of the README, word for word.
test('a discount on a category, explained and recomputed', () => {
  const book: PriceBook = {
    currency: 'EUR',
    asOf: Date.UTC(2026, 5, 1),
    strategy: 'agreement-first',
    products: { disk: { id: 'disk', categories: ['storage'], brand: 'Norden' } },
    base: [listOf({ disk: [{ minQuantity: 1, amount: 100_00, scale: 2 }] })],
    agreement: agreementWith([
      { id: '1', label: 'Storage 12.5 %', scope: 'category', value: 'storage', basisPoints: 1_250 },
    ]),
  };
  const pricing = priceProduct({ productId: 'disk', quantity: 3 }, book);

  expect(pricing.kind === 'priced' && toDecimal(pricing.line)).toBe('262.50');
  expect(explainForBuyer(pricing.trace).steps.map(({ code, amount }) => [code, toDecimal(amount)])).toEqual([
    ['list', '100.00'],
    ['discount', '-12.50'],
    ['yours', '87.50'],
  ]);
  expect(recompute(pricing.trace)).toEqual(pricing);
});
