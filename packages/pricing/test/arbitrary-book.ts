import fc from 'fast-check';
import type { Agreement, Discount, PriceBook, PriceList, Tier, Validity } from '../src/index.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const PRODUCTS = ['p0', 'p1', 'p2'];

const edge = fc.option(fc.integer({ min: -2, max: 2 }).map((days) => NOW + days * DAY));
const validity: fc.Arbitrary<Validity> = fc.record({ from: edge, until: edge });
const currency = fc.constantFrom('EUR', 'EUR', 'EUR', 'USD');

const tiers: fc.Arbitrary<readonly Tier[]> = fc.uniqueArray(
  fc.record({
    minQuantity: fc.constantFrom(1, 2, 5, 10),
    amount: fc.integer({ min: 0, max: 1_000_000 }),
    scale: fc.integer({ min: 2, max: 4 }),
  }),
  { selector: ({ minQuantity }) => minQuantity, maxLength: 3 },
);

const list = (id: string): fc.Arbitrary<PriceList> =>
  fc.record({
    id: fc.constant(id),
    code: fc.constant(id),
    name: fc.constant(`Name of ${id}`),
    currency,
    version: fc.nat(9),
    validity,
    tiers: fc.dictionary(fc.constantFrom(...PRODUCTS), tiers, { noNullPrototype: true }),
  });

const discount = (id: string): fc.Arbitrary<Discount> =>
  fc
    .tuple(
      fc.constantFrom(
        { scope: 'all' as const, value: null },
        { scope: 'category' as const, value: 'c0' },
        { scope: 'brand' as const, value: 'b0' },
        { scope: 'product' as const, value: 'p0' },
        { scope: 'product' as const, value: 'p1' },
      ),
      fc.integer({ min: 0, max: 10_000 }),
    )
    .map(([covered, basisPoints]) => ({ id, label: `Label ${id}`, ...covered, basisPoints }));

const several = <Value>(prefix: string, max: number, make: (id: string) => fc.Arbitrary<Value>) =>
  fc
    .integer({ min: 0, max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(`${prefix}${index}`))));

const agreement: fc.Arbitrary<Agreement> = fc.record({
  id: fc.constant('agreement'),
  number: fc.constant('A-1'),
  name: fc.constant('Agreement'),
  currency,
  validity,
  lists: several('contract', 3, (id) =>
    fc.record({ priority: fc.integer({ min: 1, max: 3 }), list: list(id) }),
  ),
  discounts: several('discount', 4, discount),
});

/** Books of any shape over three products, and something to ask them for. */
export const someBook: fc.Arbitrary<PriceBook> = fc.record({
  currency: fc.constant('EUR'),
  asOf: fc.integer({ min: -2, max: 2 }).map((days) => NOW + days * DAY),
  strategy: fc.constant('agreement-first' as const),
  products: fc.constant({
    p0: { id: 'p0', categories: ['c0', 'root'], brand: 'b0' },
    p1: { id: 'p1', categories: ['c1', 'root'], brand: 'b0' },
    p2: { id: 'p2', categories: ['c1', 'root'], brand: null },
  }),
  base: several('base', 2, list),
  agreement: fc.option(agreement),
});

/** A product of those books. */
export const someProduct = fc.constantFrom(...PRODUCTS);

/** A quantity on either side of each tier. */
export const someQuantity = fc.integer({ min: 1, max: 12 });
