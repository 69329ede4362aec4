import type { Agreement, Discount, PriceList, PricedProduct, Validity } from '../src/lib/price-book.ts';
import type { PriceSeed } from './in-memory-price-source.ts';

const open: Validity = { from: null, until: null };

/** An identifier that reads like the thing it names and has the shape of a UUID. */
export function exampleId(group: number, number: number): string {
  return `${String(group).padStart(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The instant that the examples are priced at. */
export const AT = Date.UTC(2026, 5, 1);

export const processor: PricedProduct = {
  id: exampleId(1, 1),
  categories: ['cpu', 'components'],
  brand: 'Norden',
};
export const memory: PricedProduct = {
  id: exampleId(1, 2),
  categories: ['memory', 'components'],
  brand: 'Quill',
};
export const chassis: PricedProduct = { id: exampleId(1, 3), categories: ['case'], brand: 'Norden' };
export const unpriced: PricedProduct = { id: exampleId(1, 4), categories: ['case'], brand: null };

/** A list in euro, open in time, with one price per product from one unit on; `overrides` changes any of it. */
export function exampleList(
  number: number,
  prices: Readonly<Record<string, number>>,
  overrides: Partial<PriceList> = {},
): PriceList {
  return {
    id: exampleId(2, number),
    code: `list-${number}`,
    name: `Price list ${number}`,
    currency: 'EUR',
    version: 1,
    validity: open,
    tiers: Object.fromEntries(
      Object.entries(prices).map(([id, amount]) => [id, [{ minQuantity: 1, amount, scale: 2 }]]),
    ),
    ...overrides,
  };
}

/** A discount of an agreement. */
export function exampleDiscount(
  number: number,
  terms: Pick<Discount, 'scope' | 'value' | 'basisPoints'>,
): Discount {
  return { id: exampleId(3, number), label: `Discount ${number}`, ...terms };
}

/** An agreement in euro over the year 2026, without lists or discounts but those given. */
export function exampleAgreement(number: number, overrides: Partial<Agreement> = {}): Agreement {
  return {
    id: exampleId(4, number),
    number: `A-${number}`,
    name: `Agreement ${number}`,
    currency: 'EUR',
    validity: { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) },
    lists: [],
    discounts: [],
    ...overrides,
  };
}

export const baseList = exampleList(1, { [processor.id]: 400_00, [memory.id]: 80_00, [chassis.id]: 120_00 });

/** What the first page's customer negotiated: memory by tiers, 10 % off everything and 5 % off processors. */
export const firstAgreement = exampleAgreement(1, {
  lists: [
    {
      priority: 1,
      list: exampleList(
        2,
        {},
        {
          tiers: {
            [memory.id]: [
              { minQuantity: 1, amount: 72_00, scale: 2 },
              { minQuantity: 50, amount: 65_125, scale: 3 },
            ],
          },
        },
      ),
    },
  ],
  discounts: [
    exampleDiscount(1, { scope: 'all', value: null, basisPoints: 1_000 }),
    exampleDiscount(2, { scope: 'category', value: 'cpu', basisPoints: 500 }),
  ],
});

export const firstPage = exampleId(5, 1);
export const secondPage = exampleId(5, 2);
export const pageWithoutAgreement = exampleId(5, 3);

/** Two customers with agreements of their own and one without. */
export const exampleSeed: PriceSeed = {
  products: [processor, memory, chassis, unpriced],
  base: [baseList],
  pages: {
    [firstPage]: {
      currency: 'EUR',
      agreement: firstAgreement,
      configurations: [
        {
          id: exampleId(6, 1),
          key: exampleId(7, 1),
          parts: [
            { productId: chassis.id, quantity: 1 },
            { productId: processor.id, quantity: 1 },
            { productId: memory.id, quantity: 2 },
          ],
        },
        {
          id: exampleId(6, 2),
          key: exampleId(7, 2),
          parts: [
            { productId: unpriced.id, quantity: 1 },
            { productId: processor.id, quantity: 2 },
          ],
        },
      ],
    },
    [secondPage]: {
      currency: 'EUR',
      agreement: exampleAgreement(2, {
        lists: [
          { priority: 1, list: exampleList(3, { [memory.id]: 1_00 }, { name: 'Secret of the second' }) },
        ],
        discounts: [exampleDiscount(3, { scope: 'brand', value: 'Norden', basisPoints: 2_500 })],
      }),
      configurations: [],
    },
    [pageWithoutAgreement]: { currency: 'EUR', agreement: null, configurations: [] },
  },
};
