import type { Audience, ProductQuery } from '@portico/catalog';
import { beforeEach, describe, expect, test } from 'vitest';

import { useTestDatabase } from '../testing/index.ts';
import { seedAssortment, seedCategories, seedPage, seedProducts } from '../testing/catalogue.ts';
import { findConfigurationModel, listConfigurationModels } from './find-configuration-model.ts';
import { findProduct, findProducts } from './find-product.ts';
import { searchProducts } from './search-products.ts';
import { suggestProducts } from './suggest-products.ts';
import { newId } from '../core/new-id.ts';

const database = useTestDatabase();

/** Stands in every text of the products that the asking page must not see. */
const CANARY = 'zorgalmund';
const everything: ProductQuery = { sort: 'relevance', page: { number: 1, size: 200 } };

let own: Audience;
let hidden: string[];
let shown: string[];

beforeEach(async () => {
  await seedCategories(database, [{ code: 'note', name: 'Note', type: 'text', telling: true }]);
  shown = await seedProducts(database, [
    { sku: 'CPU-1', name: 'Ryzen 9600', brand: 'AMD' },
    { sku: 'MON-1', name: 'Display 27', brand: 'Dell', categoryCode: 'monitor' },
  ]);
  hidden = await seedProducts(database, [
    {
      sku: `${CANARY}-1`,
      name: `Ryzen ${CANARY}`,
      brand: CANARY,
      partNumber: CANARY,
      attributes: { note: CANARY },
    },
    { sku: `${CANARY}-2`, name: CANARY, brand: 'AMD', categoryCode: 'server' },
    { sku: `${CANARY}-3`, name: `Ryzen old ${CANARY}`, brand: 'AMD', status: 'discontinued' },
  ]);
  const [a, b] = [
    await seedAssortment(database, 'Own', [...shown, hidden[2] ?? '']),
    await seedAssortment(database, 'Foreign', [hidden[0] ?? '', hidden[1] ?? '']),
  ];
  own = { kind: 'page', pageRevisionId: (await seedPage(database, 'Own', [a])).pageRevisionId };
  await seedPage(database, 'Foreign', [a, b]);
});

function expectNoTrace(answer: unknown): void {
  const said = JSON.stringify(answer).toLowerCase();
  expect(said).not.toContain(CANARY);
  for (const id of hidden) expect(said).not.toContain(id);
}

describe('a page', () => {
  test.each<[string, Partial<ProductQuery>]>([
    ['everything', {}],
    ['a text that both have', { text: 'ryzen' }],
    ['the hidden text itself', { text: CANARY }],
    ['the hidden brand', { brand: CANARY }],
    ['a hidden category', { categoryCode: 'server' }],
    ['a hidden attribute', { attributes: [{ code: 'note', anyOf: [CANARY] }] }],
    ['a short word', { text: 'ry' }],
  ])('searching for %s neither lists nor counts what is hidden', async (_case, query) => {
    const result = await searchProducts(database, own, { ...everything, ...query });
    expectNoTrace({ items: result.items, facets: result.facets });
    expect(result.total).toBe(result.items.length);
    expect(result.total).toBeLessThanOrEqual(shown.length);
    const counted = result.facets.categories.filter((each) => each.depth === 0);
    expect(counted.reduce((sum, each) => sum + each.count, 0)).toBeLessThanOrEqual(shown.length);
  });

  test('is suggested nothing that is hidden', async () => {
    expect(await suggestProducts(database, own, CANARY, 20)).toEqual([]);
    expect((await suggestProducts(database, own, 'ryzen', 20)).map((each) => each.sku)).toEqual(['CPU-1']);
  });

  test('finds a hidden product as little as one that never existed', async () => {
    for (const id of [...hidden, newId(), 'nonsense', '']) {
      expect(await findProduct(database, own, id)).toBeUndefined();
    }
    const found = await findProducts(database, own, [...hidden, ...shown]);
    expect(found.map((each) => each.id).toSorted()).toEqual(shown.toSorted());
  });

  test('without assortments, or that does not exist, sees nothing at all', async () => {
    const bare = await seedPage(database, 'Bare', []);
    for (const pageRevisionId of [bare.pageRevisionId, newId(), '']) {
      const audience: Audience = { kind: 'page', pageRevisionId };
      const result = await searchProducts(database, audience, everything);
      expect({ total: result.total, facets: result.facets }).toEqual({
        total: 0,
        facets: { categories: [], brands: [] },
      });
      expect(await suggestProducts(database, audience, 'ryzen', 20)).toEqual([]);
      expect(await findProduct(database, audience, shown[0] ?? '')).toBeUndefined();
    }
  });
});

test('staff sees every product, also discontinued ones', async () => {
  const result = await searchProducts(database, { kind: 'staff' }, everything);
  expect(result.total).toBe(shown.length + hidden.length);
});

describe('configuration models', () => {
  async function seedModel(code: string): Promise<string> {
    const id = newId();
    const base = { productId: shown[0] ?? '' };
    const option = { key: 'o', name: 'Option', attributes: {} };
    const features = [{ kind: 'one', key: 'f', name: 'Feature', options: [option] }];
    const definition = { format: 1, name: code, base, attributes: [], features, rules: [] };
    await database.prisma.configurationModel.create({
      data: { id, code, name: code, family: 'Test', description: '', productId: base.productId, definition },
    });
    return id;
  }

  test('a page sees those of its approved configurations, staff sees all', async () => {
    const [approved, foreign] = [await seedModel('approved'), await seedModel(CANARY)];
    if (own.kind !== 'page') throw new Error('a page');
    await database.prisma.approvedConfiguration.create({
      data: {
        id: newId(),
        pageRevisionId: own.pageRevisionId,
        key: newId(),
        position: 1,
        modelId: approved,
        modelVersion: 1,
        name: 'Standard',
        description: '',
        choices: {},
        restrictions: {},
      },
    });
    expect((await listConfigurationModels(database, own)).map((each) => each.code)).toEqual(['approved']);
    expect(await findConfigurationModel(database, own, foreign)).toBeUndefined();
    expect(await findConfigurationModel(database, own, approved)).toMatchObject({
      model: { name: 'approved' },
    });
    expect(await listConfigurationModels(database, { kind: 'staff' })).toHaveLength(2);
  });
});
