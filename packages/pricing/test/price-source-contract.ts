import { expect, test } from 'vitest';
import { priceConfiguration } from '../src/lib/price-configuration.ts';
import { priceProduct } from '../src/lib/price-product.ts';
import type { PriceSource } from '../src/lib/price-source.ts';
import {
  AT,
  chassis,
  exampleId,
  exampleSeed,
  firstPage,
  memory,
  pageWithoutAgreement,
  processor,
  secondPage,
  unpriced,
} from './example-prices.ts';
import type { PriceSeed } from './in-memory-price-source.ts';

const everything = [processor.id, memory.id, chassis.id, unpriced.id];

/** What every price source answers, given a way to fill one: the cases that adapters prove themselves against. */
export function priceSourceContract(open: (seed: PriceSeed) => Promise<PriceSource>): void {
  const unitPrice = async (pageRevisionId: string, productId: string, quantity = 1, at = AT) => {
    const source = await open(exampleSeed);
    const book = await source.pricesFor({ pageRevisionId, productIds: [productId], at });
    if (book === undefined) throw new Error('The page has no prices.');
    const pricing = priceProduct({ productId, quantity }, book);
    return pricing.kind === 'priced' ? pricing.unit : undefined;
  };

  test('a page that does not exist has no prices', async () => {
    const source = await open(exampleSeed);
    expect(
      await source.pricesFor({ pageRevisionId: exampleId(5, 9), productIds: everything, at: AT }),
    ).toBeUndefined();
    expect(await source.priceLinesFor({ pageRevisionId: exampleId(5, 9), at: AT })).toEqual([]);
  });

  test('a price list of the agreement gives its price, by tier and at its own scale', async () => {
    expect(await unitPrice(firstPage, memory.id)).toEqual({ amount: 72_00, currency: 'EUR', scale: 2 });
    expect(await unitPrice(firstPage, memory.id, 50)).toEqual({ amount: 65_125, currency: 'EUR', scale: 3 });
  });

  test('a discount on a category comes off the base price', async () => {
    expect(await unitPrice(firstPage, processor.id)).toEqual({ amount: 380_00, currency: 'EUR', scale: 2 });
  });

  test('a discount reaches the products of its brand only', async () => {
    expect(await unitPrice(secondPage, processor.id)).toEqual({ amount: 300_00, currency: 'EUR', scale: 2 });
    expect(await unitPrice(secondPage, memory.id)).toEqual({ amount: 1_00, currency: 'EUR', scale: 2 });
  });

  test('a page without an agreement has base prices', async () => {
    expect(await unitPrice(pageWithoutAgreement, memory.id)).toEqual({
      amount: 80_00,
      currency: 'EUR',
      scale: 2,
    });
  });

  test('the agreement begins and ends on its instants', async () => {
    const price = (at: number) => unitPrice(firstPage, memory.id, 1, at);
    expect(await price(Date.UTC(2026, 0, 1) - 1)).toMatchObject({ amount: 80_00 });
    expect(await price(Date.UTC(2026, 0, 1))).toMatchObject({ amount: 72_00 });
    expect(await price(Date.UTC(2027, 0, 1) - 1)).toMatchObject({ amount: 72_00 });
    expect(await price(Date.UTC(2027, 0, 1))).toMatchObject({ amount: 80_00 });
  });

  test('the book holds the products asked for and nobody else’s agreement', async () => {
    const source = await open(exampleSeed);
    const productIds = [memory.id, exampleId(1, 99)];
    const book = await source.pricesFor({ pageRevisionId: firstPage, productIds, at: AT });
    expect(Object.keys(book?.products ?? {})).toEqual([memory.id]);
    expect(book?.products[memory.id]?.categories).toEqual(memory.categories);
    expect(JSON.stringify(book)).not.toContain('Secret of the second');
    expect(JSON.stringify(book)).not.toContain(processor.id);
  });

  test('the lines of a page are in its order, each the price of one piece', async () => {
    const source = await open(exampleSeed);
    const lines = await source.priceLinesFor({ pageRevisionId: firstPage, at: AT });
    expect(lines).toEqual([
      {
        configurationId: exampleId(6, 1),
        key: exampleId(7, 1),
        price: {
          kind: 'priced',
          unit: { amount: 108_00 + 380_00 + 2 * 72_00, currency: 'EUR', scale: 2 },
          list: { amount: 120_00 + 400_00 + 2 * 80_00, currency: 'EUR', scale: 2 },
        },
      },
      {
        configurationId: exampleId(6, 2),
        key: exampleId(7, 2),
        price: { kind: 'no-price', missing: [unpriced.id] },
      },
    ]);
  });

  test('the lines of a page agree with the reasons given for them singly', async () => {
    const source = await open(exampleSeed);
    const lines = await source.priceLinesFor({ pageRevisionId: firstPage, at: AT });
    const book = await source.pricesFor({ pageRevisionId: firstPage, productIds: everything, at: AT });
    const parts = exampleSeed.pages[firstPage]?.configurations[0]?.parts ?? [];
    if (book === undefined) throw new Error('The page has no prices.');
    const pricing = priceConfiguration(parts, book);
    expect(
      pricing.kind === 'priced' && { unit: pricing.unit, list: pricing.list, kind: pricing.kind },
    ).toEqual(lines[0]?.price);
  });
}
