import type { Model } from '@portico/configurator';
import { toId } from '@portico/kernel';
import type { PriceBook, PriceSource } from '@portico/pricing';
import type { LineToPrice } from '@portico/purchasing';
import { beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../core/new-id.ts';
import { addOrganization } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { openLinePricer } from './line-pricer.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');
const [mouse, hidden, base, memory] = [newId(), newId(), newId(), newId()];
const key = newId();
let pageRevisionId = '';

const model: Model = {
  format: 1,
  name: 'Tower',
  base: { productId: base },
  attributes: [],
  features: [
    {
      kind: 'one',
      key: 'memory',
      name: 'Memory',
      options: [
        { key: '16', name: '16 GB', productId: memory, attributes: {} },
        { key: '32', name: '2 × 32 GB', productId: memory, quantity: 2, attributes: {} },
      ],
    },
  ],
  rules: [],
};

/** Every product costs 50.00 under an agreement that ends in ten days; `free` products have no price. */
function pricesFor(...free: readonly string[]): PriceSource {
  return {
    pricesFor: ({ productIds, at }) =>
      Promise.resolve(
        bookOf(
          productIds.filter((id) => !free.includes(id)),
          at,
        ),
      ),
    priceLinesFor: () => Promise.resolve([]),
  };
}

function bookOf(ids: readonly string[], asOf: number): PriceBook {
  const validity = { from: null, until: null };
  const tiers = Object.fromEntries(ids.map((id) => [id, [{ minQuantity: 1, amount: 5000, scale: 2 }]]));
  return {
    currency: 'EUR',
    asOf,
    strategy: 'agreement-first',
    products: Object.fromEntries(ids.map((id) => [id, { id, categories: [], brand: null }])),
    base: [{ id: newId(), code: 'base', name: 'Base', currency: 'EUR', version: 1, validity, tiers }],
    agreement: {
      id: newId(),
      number: 'A-7',
      name: 'Frame',
      currency: 'EUR',
      validity: { from: null, until: NOW.getTime() + 10 * 86_400_000 },
      lists: [],
      discounts: [],
    },
  };
}

function line(id: string, subject: LineToPrice['subject'], quantity = 1): LineToPrice {
  return { id, subject, quantity };
}

function productLine(id: string, productId: string, quantity = 1): LineToPrice {
  return line(id, { kind: 'product', productId: toId(productId) }, quantity);
}

function configured(id: string, choices: Record<string, string>): LineToPrice {
  return line(id, { kind: 'configuration', configurationKey: toId(key), choices }, 2);
}

beforeEach(async () => {
  const acme = await addOrganization(database);
  pageRevisionId = await acme.addDraftPage();
  const categoryId = newId();
  await database.prisma.category.create({ data: { id: categoryId, code: 'all', name: 'All' } });
  await database.prisma.product.createMany({
    data: [mouse, hidden, base, memory].map((id, index) => ({
      id,
      sku: `SKU-${index}`,
      source: 'test',
      sourceKey: id,
      categoryId,
      name: `Product ${index}`,
      summary: '',
      attributes: {},
      contentHash: '',
      createdAt: NOW,
      updatedAt: NOW,
    })),
  });
  const assortment = await database.prisma.assortment.create({
    data: { id: newId(), name: 'Mice', description: '', assortmentMembers: { create: { productId: mouse } } },
  });
  await database.prisma.pageAssortment.create({ data: { pageRevisionId, assortmentId: assortment.id } });
  const modelId = newId();
  await database.prisma.configurationModel.create({
    data: {
      id: modelId,
      code: 'tower',
      name: 'Tower',
      family: 'Towers',
      description: '',
      productId: base,
      definition: JSON.parse(JSON.stringify(model)),
    },
  });
  await database.prisma.approvedConfiguration.create({
    data: {
      id: newId(),
      pageRevisionId,
      key,
      position: 0,
      modelId,
      modelVersion: 1,
      name: 'Office tower',
      description: '',
      choices: { memory: '16' },
      restrictions: { allowed: { memory: ['16', '32'] } },
    },
  });
});

describe('pricing lines on a page', () => {
  const ground = { currency: 'EUR', validityDays: 30 };

  it('prices products and configurations, with what was chosen in words', async () => {
    const pricer = openLinePricer(database, pricesFor(), { ...ground, pageRevisionId });
    const { terms, offers } = await pricer(
      [productLine('a', mouse, 3), configured('b', { memory: '32' })],
      NOW,
    );
    expect(terms).toEqual({
      currency: 'EUR',
      validityDays: 30,
      agreementNumber: 'A-7',
      pricesValidUntil: new Date('2026-03-12T09:00:00Z'),
    });
    expect(offers).toMatchObject([
      { kind: 'offered', id: 'a', line: { sku: 'SKU-0', quantity: 3, total: { amount: 15_000 } } },
      {
        kind: 'offered',
        id: 'b',
        line: {
          sku: 'SKU-2',
          name: 'Office tower',
          details: [{ label: 'Memory', value: '2 × 32 GB' }],
          unitPrice: { amount: 15_000 },
          total: { amount: 30_000 },
        },
      },
    ]);
  });

  it('does not tell a product outside the page from none, and prices neither', async () => {
    const pricer = openLinePricer(database, pricesFor(), { ...ground, pageRevisionId });
    const { offers } = await pricer([productLine('a', hidden), productLine('b', newId())], NOW);
    expect(offers.map(({ id: _id, ...offer }) => ({ ...offer, subject: 0 }))).toEqual([
      { kind: 'gone', quantity: 1, sku: '', name: '', subject: 0 },
      { kind: 'gone', quantity: 1, sku: '', name: '', subject: 0 },
    ]);
  });

  it('checks choices again', async () => {
    const pricer = openLinePricer(database, pricesFor(), { ...ground, pageRevisionId });
    const { offers } = await pricer([configured('a', { memory: '64' }), configured('b', {})], NOW);
    expect(offers.map((offer) => offer.kind)).toEqual(['not-permitted', 'not-permitted']);
  });

  it('says when there is no price, or no page', async () => {
    const pricer = openLinePricer(database, pricesFor(memory), { ...ground, pageRevisionId });
    const { offers } = await pricer([configured('a', { memory: '16' })], NOW);
    expect(offers).toMatchObject([{ kind: 'no-price', name: 'Office tower' }]);
    const none = openLinePricer(database, pricesFor(), { ...ground, pageRevisionId: undefined });
    expect((await none([productLine('a', mouse)], NOW)).offers).toMatchObject([{ kind: 'gone' }]);
  });
});
