import type { Model } from '@portico/configurator';
import type { PageContent } from '@portico/pages';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';

const BEGINNING = new Date('2026-01-01T00:00:00Z');

/** What a page can be made of in a test: one assortment, one contract list, one base list in EUR, and one model. */
export type TestPageCatalogue = {
  readonly assortmentId: string;
  readonly contractListId: string;
  readonly baseListId: string;
  readonly modelId: string;
  readonly productIds: { readonly base: string; readonly small: string; readonly large: string };
  /** A page from which nothing is missing, with one approved configuration of the model. */
  readonly page: PageContent;
};

/** Makes the catalogue: a desktop that takes 16 or 32 GB of memory, priced in both lists. */
export async function addPageCatalogue(database: Database): Promise<TestPageCatalogue> {
  const { prisma } = database;
  const [categoryId, assortmentId, contractListId, baseListId, modelId] = Array.from({ length: 5 }, newId);
  const [base, small, large] = Array.from({ length: 3 }, newId);
  if (
    !categoryId ||
    !assortmentId ||
    !contractListId ||
    !baseListId ||
    !modelId ||
    !base ||
    !small ||
    !large
  ) {
    throw new Error('Identifiers ran out.');
  }
  const products = [
    { id: base, sku: 'DESK', name: 'Desktop' },
    { id: small, sku: 'RAM-16', name: '16 GB memory' },
    { id: large, sku: 'RAM-32', name: '32 GB memory' },
  ];
  await prisma.category.create({ data: { id: categoryId, code: 'desktops', name: 'Desktops' } });
  await prisma.product.createMany({
    data: products.map((product) => ({
      ...product,
      source: 'test',
      sourceKey: product.sku,
      categoryId,
      summary: '',
      attributes: {},
      contentHash: '0'.repeat(64),
      createdAt: BEGINNING,
      updatedAt: BEGINNING,
    })),
  });
  await prisma.assortment.create({ data: { id: assortmentId, name: 'Desktops', description: '' } });
  await prisma.assortmentMember.createMany({
    data: products.map(({ id }) => ({ assortmentId, productId: id })),
  });
  const lists = [
    { id: contractListId, code: 'contract-eur', name: 'Contract EUR', kind: 'contract', amount: 90_000n },
    { id: baseListId, code: 'base-eur', name: 'Base EUR', kind: 'base', amount: 100_000n },
  ];
  for (const { amount, ...list } of lists) {
    await prisma.priceList.create({
      data: {
        ...list,
        currency: 'EUR',
        updatedAt: BEGINNING,
        priceListEntries: { create: products.map(({ id }) => ({ productId: id, amount })) },
      },
    });
  }
  await prisma.configurationModel.create({
    data: {
      id: modelId,
      code: 'desk-1',
      name: 'Desk 1',
      family: 'Desktops',
      description: '',
      productId: base,
      definition: JSON.parse(JSON.stringify(desktopModel(base, small, large))),
    },
  });
  return {
    assortmentId,
    contractListId,
    baseListId,
    modelId,
    productIds: { base, small, large },
    page: {
      welcome: { title: 'Welcome', text: 'Your page.' },
      assortmentIds: [assortmentId],
      configurations: [
        {
          key: newId(),
          modelId,
          modelVersion: 1,
          name: 'Office desktop',
          description: 'For every desk.',
          choices: { memory: 'm16' },
          restrictions: {},
        },
      ],
      agreement: {
        number: 'A-1',
        name: 'Frame agreement',
        currency: 'EUR',
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
        priceListIds: [contractListId],
        discounts: [{ label: 'Everything', scope: 'all', basisPoints: 250 }],
      },
      contacts: [{ name: 'Ida Brandt', title: 'Account manager', email: 'ida@seller.example', phone: '1' }],
      links: [{ label: 'Service', url: 'https://service.seller.example' }],
    },
  };
}

function desktopModel(base: string, small: string, large: string): Model {
  return {
    format: 1,
    name: 'Desk 1',
    base: { productId: base },
    attributes: [],
    features: [
      {
        kind: 'one',
        key: 'memory',
        name: 'Memory',
        options: [
          { key: 'm16', name: '16 GB', productId: small, attributes: {} },
          { key: 'm32', name: '32 GB', productId: large, attributes: {} },
        ],
      },
    ],
    rules: [],
  };
}
