import type { PriceList } from '@portico/pricing';
import { AT, exampleId, exampleSeed, priceSourceContract } from '@portico/pricing/testing';
import type { PriceSeed } from '@portico/pricing/testing';
import { describe, expect, test, vi } from 'vitest';

import type { Database } from '../core/database.ts';
import { addOrganization } from '../testing/people.ts';
import { emptyDatabase, useTestDatabase } from '../testing/test-database.ts';
import { createPriceSource } from './price-source.ts';

const database = useTestDatabase();
const firstPage = exampleId(5, 1);
const NOW = new Date(AT);

describe('a price source on the database', () => {
  priceSourceContract(async (seed) => {
    await emptyDatabase(database);
    await fill(database, seed);
    return createPriceSource(database);
  });

  test('a price book and the lines of a page cost one round trip each', async () => {
    await fill(database, exampleSeed);
    const queries = [vi.spyOn(database.pool, 'query'), vi.spyOn(database.pool, 'execute')];
    const asked = () => queries.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    const source = createPriceSource(database);
    await source.pricesFor({ pageRevisionId: firstPage, productIds: [exampleId(1, 1)], at: AT });
    expect(asked()).toBe(1);
    await source.priceLinesFor({ pageRevisionId: firstPage, at: AT });
    expect(asked()).toBe(2);
    await source.priceLinesFor({ pageRevisionId: firstPage, at: AT });
    expect(asked()).toBe(3);
  });

  test('a raised list version brings the new price', async () => {
    await fill(database, exampleSeed);
    const source = createPriceSource(database);
    const before = await unitAmounts(source);
    await database.prisma.priceListEntry.updateMany({
      where: { productId: exampleId(1, 1) },
      data: { amount: 500_00 },
    });
    expect(await unitAmounts(source)).toEqual(before);
    await database.prisma.priceList.updateMany({ data: { version: { increment: 1 } } });
    expect(await unitAmounts(source)).toEqual([before[0]! + 95_00, undefined]);
  });

  test('remembered lines do not outlive the agreement', async () => {
    await fill(database, exampleSeed);
    const source = createPriceSource(database);
    const end = Date.UTC(2027, 0, 1);
    const [before] = await source.priceLinesFor({ pageRevisionId: firstPage, at: end - 1 });
    const [after] = await source.priceLinesFor({ pageRevisionId: firstPage, at: end });
    expect(before?.price).toMatchObject({ unit: { amount: 632_00 } });
    expect(after?.price).toMatchObject({ unit: { amount: 680_00 } });
  });

  test('an archived list gives no price any more', async () => {
    await fill(database, exampleSeed);
    await database.prisma.priceList.update({ where: { id: exampleId(2, 2) }, data: { status: 'archived' } });
    const [line] = await createPriceSource(database).priceLinesFor({ pageRevisionId: firstPage, at: AT });
    expect(line?.price).toMatchObject({ unit: { amount: 108_00 + 380_00 + 2 * 72_00 } });
  });

  test('asking for no product gives an empty book', async () => {
    await fill(database, exampleSeed);
    const book = await createPriceSource(database).pricesFor({
      pageRevisionId: firstPage,
      productIds: [],
      at: AT,
    });
    expect(book?.products).toEqual({});
  });
});

async function unitAmounts(source: ReturnType<typeof createPriceSource>): Promise<(number | undefined)[]> {
  const lines = await source.priceLinesFor({ pageRevisionId: firstPage, at: AT });
  return lines.map(({ price }) => (price.kind === 'priced' ? price.unit.amount : undefined));
}

async function fill({ prisma }: Database, seed: PriceSeed): Promise<void> {
  await addProducts({ prisma }, seed);
  for (const list of seed.base) await addList({ prisma }, list, 'base');
  const authorId = exampleId(9, 1);
  await prisma.person.create({
    data: { id: authorId, email: 'author@seller.example', name: 'Author', createdAt: NOW },
  });
  for (const [id, page] of Object.entries(seed.pages)) {
    const organization = await addOrganization(database, { name: `Customer of ${id}` });
    await prisma.organization.update({ where: { id: organization.id }, data: { currency: page.currency } });
    await prisma.pageRevision.create({
      data: {
        id,
        organizationId: organization.id,
        number: 1,
        state: 'released',
        welcomeTitle: '',
        welcomeText: '',
        createdById: authorId,
        createdAt: NOW,
        updatedAt: NOW,
      },
    });
    await addAgreement({ prisma }, id, page.agreement);
    await addConfigurations({ prisma }, id, page.configurations);
  }
}

type Prisma = Pick<Database, 'prisma'>;

async function addProducts({ prisma }: Prisma, seed: PriceSeed): Promise<void> {
  const codes = new Map<string, { id: string; parentId: string | null }>();
  for (const { categories } of seed.products) {
    let parentId: string | null = null;
    for (const code of categories.toReversed()) {
      const known = codes.get(code);
      const id: string = known?.id ?? exampleId(8, codes.size);
      if (known === undefined) {
        codes.set(code, { id, parentId });
        await prisma.category.create({ data: { id, code, name: code, parentId } });
      }
      parentId = id;
    }
  }
  await prisma.product.createMany({
    data: seed.products.map(({ id, brand, categories }) => ({
      id,
      sku: id,
      source: 'test',
      sourceKey: id,
      categoryId: codes.get(categories[0] ?? '')?.id ?? '',
      brand,
      name: id,
      summary: '',
      attributes: {},
      contentHash: '',
      createdAt: NOW,
      updatedAt: NOW,
    })),
  });
  await prisma.configurationModel.create({
    data: {
      id: exampleId(8, 900),
      code: 'model',
      name: 'Model',
      family: '',
      description: '',
      productId: seed.products[0]?.id ?? '',
      definition: {},
    },
  });
}

async function addList({ prisma }: Prisma, list: PriceList, kind: 'base' | 'contract'): Promise<void> {
  const { id, code, name, currency, version, validity, tiers } = list;
  await prisma.priceList.create({
    data: { id, code, name, currency, kind, version, ...period(validity), updatedAt: NOW },
  });
  await prisma.priceListEntry.createMany({
    data: Object.entries(tiers).flatMap(([productId, each]) =>
      each.map((tier) => ({ priceListId: id, productId, ...tier, amount: BigInt(tier.amount) })),
    ),
  });
}

async function addAgreement(
  { prisma }: Prisma,
  pageRevisionId: string,
  agreement: PriceSeed['pages'][string]['agreement'],
): Promise<void> {
  if (agreement === null) return;
  const { id, number, name, currency, validity, lists, discounts } = agreement;
  for (const { list } of lists) await addList({ prisma }, list, 'contract');
  await prisma.agreement.create({
    data: {
      id,
      pageRevisionId,
      number,
      name,
      currency,
      validFrom: new Date(validity.from ?? 0),
      validUntil: period(validity).validUntil,
      agreementPriceLists: {
        create: lists.map(({ list, priority }) => ({ priceListId: list.id, priority })),
      },
      agreementDiscounts: {
        create: discounts.map(({ value, ...discount }, position) => ({
          ...discount,
          scopeValue: value,
          position,
        })),
      },
    },
  });
}

async function addConfigurations(
  { prisma }: Prisma,
  pageRevisionId: string,
  configurations: PriceSeed['pages'][string]['configurations'],
): Promise<void> {
  for (const [position, { id, key, parts }] of configurations.entries()) {
    await prisma.approvedConfiguration.create({
      data: {
        id,
        pageRevisionId,
        key,
        position,
        modelId: exampleId(8, 900),
        modelVersion: 1,
        name: key,
        description: '',
        choices: {},
        restrictions: {},
        approvedConfigurationParts: { create: parts.map((part) => ({ ...part })) },
      },
    });
  }
}

function period({ from, until }: PriceList['validity']) {
  return {
    validFrom: from === null ? null : new Date(from),
    validUntil: until === null ? null : new Date(until),
  };
}
