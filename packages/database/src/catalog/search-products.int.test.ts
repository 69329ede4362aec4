import type { ProductQuery } from '@portico/catalog';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import { useTestDatabase } from '../testing/index.ts';
import { seedCategories, seedProducts } from '../testing/catalogue.ts';
import { searchProducts } from './search-products.ts';
import { suggestProducts } from './suggest-products.ts';

const database = useTestDatabase();
const staff = { kind: 'staff' } as const;

beforeEach(async () => {
  await seedCategories(database, [
    { code: 'socket', name: 'Socket', type: 'text', telling: true },
    { code: 'tdp', name: 'Power', type: 'number', unit: 'W', telling: true },
  ]);
  await seedProducts(database, [
    {
      sku: 'CPU-1',
      name: 'AMD Ryzen 5 9600X',
      brand: 'AMD',
      partNumber: '100-100001405WOF',
      attributes: { socket: 'AM5', tdp: 65, types: ['DDR5'] },
    },
    {
      sku: 'CPU-2',
      name: 'Intel Core i7-14700K',
      brand: 'Intel',
      partNumber: 'BX8071514700K',
      attributes: { socket: 'LGA 1700', tdp: 125, types: ['DDR4', 'DDR5'] },
    },
    { sku: 'MEM-1', name: 'Kit 100% fast_memory', brand: 'amd', categoryCode: 'memory' },
    { sku: 'SRV-1', name: 'Server without brand', brand: null, categoryCode: 'server' },
  ]);
});

async function search(query: Partial<ProductQuery>) {
  return searchProducts(database, staff, { sort: 'name', page: { number: 1, size: 50 }, ...query });
}

async function skus(query: Partial<ProductQuery>): Promise<string[]> {
  return (await search(query)).items.map((item) => item.sku);
}

describe('searchProducts', () => {
  test.each([
    ['a word of the name', 'ryzen', ['CPU-1']],
    ['the beginning of a word', 'ryz', ['CPU-1']],
    ['several words in any order', '9600x amd', ['CPU-1']],
    ['a word too short for the index', 'i7', ['CPU-2']],
    ['short and long words together', 'i7 intel', ['CPU-2']],
    ['a part number', 'BX8071514700K', ['CPU-2']],
    ['the beginning of a part number with signs', '100-10000', ['CPU-1']],
    ['a SKU', 'SRV-1', ['SRV-1']],
    ['a word that is nowhere', 'ryzen intel', []],
    ['a stopword beside others', 'server with brand', ['SRV-1']],
    ['a wildcard taken as it stands', '%', []],
    ['operators', '+-><()~*"@', []],
    ['blanks', '   ', ['CPU-1', 'CPU-2', 'MEM-1', 'SRV-1']],
  ])('finds by %s', async (_case, text, expected) => {
    expect(await skus({ text })).toEqual(expected);
  });

  test('an exact part number comes before names that hold it', async () => {
    await seedProducts(database, [{ sku: 'AAA-1', name: 'A cooler for BX8071514700K' }]);
    expect(await skus({ text: 'bx8071514700k', sort: 'relevance' })).toEqual(['CPU-2', 'AAA-1']);
  });

  test('a category includes those below it; brands differ not by case', async () => {
    expect(await skus({ categoryCode: 'components' })).toEqual(['CPU-1', 'CPU-2', 'MEM-1']);
    expect(await skus({ brand: 'AMD' })).toEqual(['CPU-1', 'MEM-1']);
    expect(await skus({ categoryCode: 'no-such-category' })).toEqual([]);
  });

  test('narrows by words and figures of attributes', async () => {
    expect(await skus({ attributes: [{ code: 'socket', anyOf: ['AM5', 'AM4'] }] })).toEqual(['CPU-1']);
    expect(await skus({ attributes: [{ code: 'types', anyOf: ['DDR4'] }] })).toEqual(['CPU-2']);
    expect(await skus({ attributes: [{ code: 'tdp', atLeast: 100 }] })).toEqual(['CPU-2']);
    expect(await skus({ attributes: [{ code: '") OR 1=1 -- ', anyOf: ['AM5'] }] })).toEqual([]);
  });

  test('counts for a choice disregard that choice and heed the others', async () => {
    const { total, facets } = await search({ categoryCode: 'cpu', brand: 'AMD' });
    expect(total).toBe(1);
    expect(facets.brands).toEqual([
      { value: 'AMD', label: 'AMD', count: 1 },
      { value: 'Intel', label: 'Intel', count: 1 },
    ]);
    expect(facets.categories).toEqual([
      { value: 'components', label: 'Components', count: 2, depth: 0 },
      { value: 'cpu', label: 'Processors', count: 1, depth: 1 },
      { value: 'memory', label: 'Memory', count: 1, depth: 1 },
    ]);
  });

  test('sorts, unbranded products last', async () => {
    expect(await skus({ sort: '-name' })).toEqual(['SRV-1', 'MEM-1', 'CPU-2', 'CPU-1']);
    expect(await skus({ sort: 'brand' })).toEqual(['CPU-1', 'MEM-1', 'CPU-2', 'SRV-1']);
    expect(await skus({ sort: '-brand' })).toEqual(['CPU-2', 'CPU-1', 'MEM-1', 'SRV-1']);
  });

  test('pages through without losing or repeating one', async () => {
    const pages = await Promise.all([1, 2, 3].map((number) => search({ page: { number, size: 2 } })));
    expect(pages.map((page) => page.items.length)).toEqual([2, 2, 0]);
    expect(new Set(pages.flatMap((page) => page.items.map((item) => item.sku))).size).toBe(4);
    expect(pages[2]?.total).toBe(4);
  });

  test('hands out what attributes mean', async () => {
    const [item] = (await search({ text: '9600x' })).items;
    expect(item?.definitions.map((definition) => definition.name)).toEqual(['Socket', 'Power']);
    expect(item?.attributes['tdp']).toBe(65);
  });

  test('whatever is typed is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await expect(search({ text, sort: 'relevance' })).resolves.toBeDefined();
        await expect(suggestProducts(database, staff, text, 5)).resolves.toBeDefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('suggestProducts', () => {
  test('suggests the exact part number first and keeps to the limit', async () => {
    expect(await suggestProducts(database, staff, '100-100001405WOF', 1)).toMatchObject([
      { sku: 'CPU-1', partNumber: '100-100001405WOF', categoryName: 'Processors' },
    ]);
  });

  test.each(['', 'a', ' i ', '**'])('suggests nothing for %j', async (text) => {
    expect(await suggestProducts(database, staff, text, 8)).toEqual([]);
  });
});
