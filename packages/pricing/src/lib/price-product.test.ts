import { InvariantError } from '@portico/kernel';
import { money } from '@portico/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someBook, someProduct, someQuantity } from '../../test/arbitrary-book.ts';
import { AT, exampleAgreement, exampleDiscount, exampleList } from '../../test/example-prices.ts';
import type { Agreement, PriceBook, PriceList } from './price-book.ts';
import { priceProduct, quickPrice } from './price-product.ts';
import type { Outcome } from './price-trace.ts';
import { recompute } from './recompute.ts';

const product = { id: 'disk', categories: ['storage', 'components'], brand: 'Norden' };

function book(base: readonly PriceList[], agreement: Agreement | null = null): PriceBook {
  return {
    currency: 'EUR',
    asOf: AT,
    strategy: 'agreement-first',
    products: { disk: product },
    base,
    agreement,
  };
}

function price(priced: PriceBook, quantity = 1) {
  return priceProduct({ productId: 'disk', quantity }, priced);
}

function outcomes(priced: PriceBook, quantity = 1): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(
    price(priced, quantity).trace.candidates.map((candidate) => [
      candidate.kind === 'discount' ? candidate.label : candidate.code,
      candidate.outcome,
    ]),
  );
}

const base = exampleList(1, { disk: 100_00 });
const first = exampleList(2, { disk: 91_00 });
const second = exampleList(3, { disk: 80_00 });

test('without an agreement it is the base price', () => {
  expect(price(book([base]), 3)).toMatchObject({
    kind: 'priced',
    unit: money(100_00, 'EUR'),
    list: money(100_00, 'EUR'),
    line: money(300_00, 'EUR'),
  });
});

test('the agreement’s first list wins, although a later one is cheaper and a discount larger', () => {
  const agreement = exampleAgreement(1, {
    lists: [
      { priority: 2, list: second },
      { priority: 1, list: first },
    ],
    discounts: [exampleDiscount(1, { scope: 'all', value: null, basisPoints: 5_000 })],
  });
  expect(price(book([base], agreement))).toMatchObject({
    unit: money(91_00, 'EUR'),
    list: money(100_00, 'EUR'),
  });
  const winner = `list:${first.id}`;
  expect(outcomes(book([base], agreement))).toEqual({
    'list-2': { kind: 'won' },
    'list-3': { kind: 'lost', because: 'beaten', by: winner },
    'list-1': { kind: 'lost', because: 'beaten', by: winner },
    'Discount 1': { kind: 'lost', because: 'beaten', by: winner },
  });
});

test('the most specific discount is taken, not the largest', () => {
  const agreement = exampleAgreement(1, {
    discounts: [
      exampleDiscount(1, { scope: 'all', value: null, basisPoints: 2_000 }),
      exampleDiscount(2, { scope: 'category', value: 'components', basisPoints: 1_000 }),
      exampleDiscount(3, { scope: 'brand', value: 'Norden', basisPoints: 500 }),
      exampleDiscount(4, { scope: 'product', value: 'disk', basisPoints: 200 }),
      exampleDiscount(5, { scope: 'brand', value: 'Quill', basisPoints: 9_000 }),
    ],
  });
  const priced = price(book([base], agreement));
  expect(priced).toMatchObject({ unit: money(98_00, 'EUR') });
  expect(priced.trace.adjustments).toEqual([
    {
      candidate: agreement.discounts[3] && `discount:${agreement.discounts[3].id}`,
      amount: money(-2_00, 'EUR'),
    },
  ]);
  expect(outcomes(book([base], agreement))['Discount 1']).toMatchObject({ because: 'beaten' });
  expect(outcomes(book([base], agreement))).not.toHaveProperty('Discount 5');
});

test('a discount is rounded at the unit, a line at the currency', () => {
  const fine = exampleList(1, {}, { tiers: { disk: [{ minQuantity: 1, amount: 33_333, scale: 4 }] } });
  const agreement = exampleAgreement(1, {
    discounts: [exampleDiscount(1, { scope: 'all', value: null, basisPoints: 1_250 })],
  });
  expect(price(book([fine], agreement), 7)).toMatchObject({
    unit: money(29_166, 'EUR', 4),
    list: money(33_333, 'EUR', 4),
    line: money(20_42, 'EUR'),
  });
});

test.each<[string, Partial<PriceList>, Outcome]>([
  ['expired', { validity: { from: null, until: AT } }, { kind: 'lost', because: 'expired' }],
  ['not yet valid', { validity: { from: AT + 1, until: null } }, { kind: 'lost', because: 'not-yet-valid' }],
  ['in another currency', { currency: 'USD' }, { kind: 'lost', because: 'wrong-currency' }],
  [
    'for larger quantities only',
    { tiers: { disk: [{ minQuantity: 10, amount: 1, scale: 2 }] } },
    { kind: 'lost', because: 'tier-not-reached' },
  ],
])('a list that is %s loses to the base price and says so', (_, overrides, outcome) => {
  const agreement = exampleAgreement(1, { lists: [{ priority: 1, list: { ...first, ...overrides } }] });
  expect(price(book([base], agreement))).toMatchObject({ unit: money(100_00, 'EUR') });
  expect(outcomes(book([base], agreement))['list-2']).toEqual(outcome);
});

test('an agreement that is over takes its lists and discounts along', () => {
  const agreement = exampleAgreement(1, {
    validity: { from: null, until: AT },
    lists: [{ priority: 1, list: first }],
    discounts: [exampleDiscount(1, { scope: 'all', value: null, basisPoints: 1_000 })],
  });
  expect(price(book([base], agreement))).toMatchObject({ unit: money(100_00, 'EUR') });
  expect(outcomes(book([base], agreement))).toMatchObject({
    'list-2': { because: 'expired' },
    'Discount 1': { because: 'expired' },
  });
});

test('the tier that the quantity reaches decides', () => {
  const tiers = [
    { minQuantity: 10, amount: 90_00, scale: 2 },
    { minQuantity: 1, amount: 100_00, scale: 2 },
    { minQuantity: 100, amount: 75_00, scale: 2 },
  ];
  const tiered = book([exampleList(1, {}, { tiers: { disk: tiers } })]);
  const units = [1, 9, 10, 99, 100].map(
    (quantity) => quickPrice({ productId: 'disk', quantity }, tiered)?.unit.amount,
  );
  expect(units).toEqual([100_00, 100_00, 90_00, 90_00, 75_00]);
});

test('of two base lists the one that began last decides', () => {
  const newer = exampleList(4, { disk: 105_00 }, { validity: { from: AT - 1, until: null } });
  expect(price(book([newer, base]))).toMatchObject({ unit: money(105_00, 'EUR') });
});

test('what nobody prices has no price, and the trace says what was looked at', () => {
  const agreement = exampleAgreement(1, {
    discounts: [exampleDiscount(1, { scope: 'all', value: null, basisPoints: 1_000 })],
  });
  const dollars = exampleList(1, { disk: 1 }, { currency: 'USD' });
  expect(price(book([dollars], agreement)).kind).toBe('no-price');
  expect(outcomes(book([dollars], agreement))).toEqual({
    'list-1': { kind: 'lost', because: 'wrong-currency' },
    'Discount 1': { kind: 'lost', because: 'no-price' },
  });
  expect(priceProduct({ productId: 'unknown', quantity: 1 }, book([base])).kind).toBe('no-price');
});

test.each([0, -1, 1.5, Number.NaN, 1_000_001])('%s is no quantity', (quantity) => {
  expect(() => price(book([base]), quantity)).toThrow(InvariantError);
});

test.each([-1, 10_001, 0.5])('%s basis points are no discount', (basisPoints) => {
  const discounts = [exampleDiscount(1, { scope: 'all', value: null, basisPoints })];
  expect(() => price(book([base], exampleAgreement(1, { discounts })))).toThrow(InvariantError);
});

test('the trace, through JSON, recomputes to the same price and the same trace', () => {
  fc.assert(
    fc.property(someBook, someProduct, someQuantity, (priced, productId, quantity) => {
      const pricing = priceProduct({ productId, quantity }, priced);
      expect(recompute(JSON.parse(JSON.stringify(pricing.trace)))).toEqual(pricing);
    }),
    { numRuns: 1_000 },
  );
});

test('the order of lists does not matter', () => {
  fc.assert(
    fc.property(someBook, someProduct, someQuantity, (priced, productId, quantity) => {
      const { agreement } = priced;
      const turned: PriceBook = {
        ...priced,
        base: priced.base.toReversed(),
        agreement: agreement && { ...agreement, lists: agreement.lists.toReversed() },
      };
      expect(quickPrice({ productId, quantity }, turned)).toEqual(
        quickPrice({ productId, quantity }, priced),
      );
    }),
  );
});

test('a list that does not apply changes nothing', () => {
  const foreign = exampleList(9, { p0: 1, p1: 1, p2: 1 }, { currency: 'USD' });
  fc.assert(
    fc.property(someBook, someProduct, someQuantity, (priced, productId, quantity) => {
      const more = { ...priced, base: [foreign, ...priced.base] };
      expect(quickPrice({ productId, quantity }, more)).toEqual(quickPrice({ productId, quantity }, priced));
    }),
  );
});

test('with and without the trace it is one price', () => {
  fc.assert(
    fc.property(someBook, someProduct, someQuantity, (priced, productId, quantity) => {
      const pricing = priceProduct({ productId, quantity }, priced);
      const expected =
        pricing.kind === 'priced'
          ? { unit: pricing.unit, list: pricing.list, line: pricing.line }
          : undefined;
      expect(quickPrice({ productId, quantity }, priced)).toEqual(expected);
    }),
  );
});

test('the steps from the list price lead to the unit price', () => {
  fc.assert(
    fc.property(someBook, someProduct, someQuantity, (priced, productId, quantity) => {
      const { trace } = priceProduct({ productId, quantity }, priced);
      if (trace.price === null) return;
      const steps = trace.adjustments.reduce(
        (sum, { amount }) => sum + amount.amount,
        trace.price.list.amount,
      );
      expect(steps).toBe(trace.price.unit.amount);
    }),
  );
});
