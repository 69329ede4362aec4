import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startProductImport } from '@portico/database';
import { useTestDatabase } from '@portico/database/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { importParts } from './import-parts.ts';
import { part, partId, price, temporaryFolder, writePartsFolder } from './parts-fixture.ts';

const database = useTestDatabase();
const progress = { show() {}, end() {} };

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run() {
  return importParts(database, folder, { progress });
}

async function priceList() {
  return database.prisma.priceList.findUniqueOrThrow({
    where: { code: 'parts-usd' },
    include: { priceListEntries: { include: { product: true }, orderBy: { amount: 'asc' } } },
  });
}

describe('import parts', () => {
  test('loads products with typed attributes and a base price list', async () => {
    await writePartsFolder(folder, {
      parts: { CPU: [part(1, { specifications: { tdp: 65 } }), part(2)], Laptop: [part(3, { lid: 'red' })] },
      prices: [price(1, '199.99'), price(2, '42')],
    });
    const report = await run();
    expect(report).toMatchObject({
      read: 3,
      created: 3,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      prices: { read: 2, created: 2, changed: 0, unchanged: 0, removed: 0, rejected: 0 },
      rejections: [],
    });
    const product = await database.prisma.product.findUniqueOrThrow({
      where: { source_sourceKey: { source: 'buildcores', sourceKey: partId(1) } },
      include: { category: { include: { attributeDefinitions: true } } },
    });
    expect(product).toMatchObject({
      name: 'Processor 1',
      partNumber: 'P-1',
      attributes: { socket: 'AM5', tdp: 65 },
    });
    expect(product.category.attributeDefinitions.find((each) => each.code === 'tdp')).toMatchObject({
      type: 'number',
      unit: 'W',
      telling: true,
    });
    const notebooks = await database.prisma.category.findUniqueOrThrow({
      where: { code: 'notebook' },
      include: { attributeDefinitions: true },
    });
    expect(notebooks.attributeDefinitions.map((each) => each.code)).toContain('lid');
    const list = await priceList();
    expect(list).toMatchObject({ currency: 'USD', kind: 'base', status: 'active' });
    expect(list.priceListEntries.map((each) => [each.amount, each.scale])).toEqual([
      [4200n, 2],
      [19_999n, 2],
    ]);
  });

  test('a second run changes only what changed', async () => {
    const parts = { CPU: [part(1), part(2), part(3)] };
    await writePartsFolder(folder, { parts, prices: [price(1, '10'), price(2, '20'), price(3, '30')] });
    await run();
    const before = await database.prisma.product.findMany({ orderBy: { sku: 'asc' } });
    const { version } = await priceList();

    expect(await run()).toMatchObject({ created: 0, changed: 0, unchanged: 3, prices: { unchanged: 3 } });
    expect(await database.prisma.product.findMany({ orderBy: { sku: 'asc' } })).toEqual(before);
    expect((await priceList()).version).toBe(version);

    await writePartsFolder(folder, {
      parts: { CPU: [part(1), part(2, { socket: 'AM4' }), part(3), part(4)] },
      prices: [price(1, '10'), price(2, '21')],
    });
    expect(await run()).toMatchObject({
      read: 4,
      created: 1,
      changed: 1,
      unchanged: 2,
      prices: { created: 0, changed: 1, unchanged: 1, removed: 1 },
    });
    const list = await priceList();
    expect(list.version).toBe(version + 1);
    expect(list.priceListEntries.map((each) => each.amount)).toEqual([1000n, 2100n]);
    const changed = await database.prisma.product.findMany({
      where: { attributes: { path: '$.socket', equals: 'AM4' } },
    });
    expect(changed.map((each) => each.id)).toEqual(
      before.filter((each) => each.sourceKey === partId(2)).map((each) => each.id),
    );
  });

  test('a bad line is reported with file, line and reason, and the rest loads', async () => {
    await writePartsFolder(folder, {
      parts: {
        CPU: [part(1), '{ "opendb_id": ', '', part(2, { metadata: {} }), part(3), part(1), '[]'],
        Toaster: [part(9)],
      },
      prices: [
        price(1, '-5'),
        price(3, 'NaN'),
        price(3, '30'),
        price(3, '31'),
        price(8, '8'),
        'CPU,"unclosed',
      ],
    });
    const report = await run();
    expect(report).toMatchObject({ read: 7, created: 2, rejected: 5 });
    expect(report.read).toBe(report.created + report.changed + report.unchanged + report.rejected);
    expect(report.rejections.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      expect.stringMatching(/^buildcores-open-db\/CPU\.jsonl\.gz:2 not JSON \(/),
      'buildcores-open-db/CPU.jsonl.gz:4 metadata.name is missing',
      'buildcores-open-db/CPU.jsonl.gz:6 the same part stands in buildcores-open-db/CPU.jsonl.gz:1',
      'buildcores-open-db/CPU.jsonl.gz:7 not a JSON object',
      'buildcores-open-db/Toaster.jsonl.gz:undefined there is no category Toaster',
      'prices/derived_price_link.csv.gz:2 usd_price_median is not a price above zero',
      'prices/derived_price_link.csv.gz:3 usd_price_median is not a price above zero',
      'prices/derived_price_link.csv.gz:5 the same part has a price in line 4',
      expect.stringMatching(/^prices\/derived_price_link\.csv\.gz:\d+ Quote Not Closed/),
      'prices/derived_price_link.csv.gz:6 there is no part of this identifier',
    ]);
    expect((await priceList()).priceListEntries.map((each) => each.amount)).toEqual([3000n]);
  });

  test('a price that could not be read leaves the one there is', async () => {
    const parts = { CPU: [part(1), part(2)] };
    await writePartsFolder(folder, { parts, prices: [price(1, '10'), price(2, '20')] });
    await run();
    await writePartsFolder(folder, { parts, prices: [price(1, '-1')] });
    expect(await run()).toMatchObject({ prices: { removed: 0, rejected: 1 } });
    expect((await priceList()).priceListEntries).toHaveLength(2);
  });

  test('a file that breaks off loads up to the break', async () => {
    const many = Array.from({ length: 3000 }, (_, number) => part(number));
    await writePartsFolder(folder, { parts: { CPU: many, RAM: [part(5000)] }, prices: [] });
    const path = join(folder, 'buildcores-open-db', 'CPU.jsonl.gz');
    await truncate(path, Math.floor((await readFile(path)).length / 2));
    const report = await run();
    expect(report.created).toBeGreaterThan(100);
    expect(report.created).toBeLessThan(3000);
    expect(report.rejections).toMatchObject(
      [
        { file: 'buildcores-open-db/CPU.jsonl.gz', line: report.created, reason: /unexpected end of file/ },
      ].map((each) => ({ ...each, reason: expect.stringMatching(each.reason) })),
    );
    expect(report.read).toBe(report.created + 1);
  });

  test('a file that is no gzip is one rejection', async () => {
    await writePartsFolder(folder, { parts: { RAM: [part(1)] }, prices: [price(1, '1')] });
    await writeFile(join(folder, 'buildcores-open-db', 'CPU.jsonl.gz'), 'not packed at all');
    await writeFile(join(folder, 'prices', 'derived_price_link.csv.gz'), 'nor this');
    const report = await run();
    expect(report).toMatchObject({ read: 2, created: 1, rejected: 1, prices: { created: 0, rejected: 1 } });
    expect(report.rejections.map((each) => each.reason)).toEqual([
      expect.stringContaining('incorrect header check'),
      expect.stringContaining('incorrect header check'),
    ]);
  });

  test('rubbish behind a sound file is reported', async () => {
    await writePartsFolder(folder, { parts: { CPU: [part(1), part(2)] }, prices: [] });
    await appendFile(join(folder, 'buildcores-open-db', 'CPU.jsonl.gz'), 'rubbish');
    const report = await run();
    expect(report.rejected).toBe(1);
    expect(report.read).toBe(report.created + report.rejected);
  });

  test('without prices the products load and prices stay as they are', async () => {
    await writePartsFolder(folder, { parts: { CPU: [part(1)] }, prices: [price(1, '10')] });
    await run();
    await writePartsFolder(folder, { parts: { CPU: [part(1)] } });
    const report = await run();
    expect(report.rejections).toEqual([
      { file: 'prices/derived_price_link.csv.gz', reason: 'the file is missing; prices stay as they are' },
    ]);
    expect((await priceList()).priceListEntries).toHaveLength(1);
  });

  test.each(['/no/such/folder', '.'])(
    'a folder without parts (%s) is refused before anything is read',
    async (path) => {
      await expect(importParts(database, path, { progress })).rejects.toThrow(/buildcores-open-db/);
      expect(await database.prisma.category.count()).toBe(0);
    },
  );

  test('assortments take in what the import brought', async () => {
    await database.prisma.assortment.create({
      data: {
        id: partId(77),
        name: 'Everything',
        description: '',
        assortmentRules: {
          create: [{ id: partId(78), position: 1, effect: 'include', kind: 'all', value: '' }],
        },
      },
    });
    await writePartsFolder(folder, { parts: { CPU: [part(1), part(2)] }, prices: [] });
    await run();
    expect(await database.prisma.assortmentMember.count()).toBe(2);
  });

  test('an SKU that another product has is refused, the rest loads', async () => {
    await writePartsFolder(folder, { parts: { CPU: [part(1)] }, prices: [] });
    await run();
    await database.prisma.product.updateMany({ data: { source: 'elsewhere' } });
    await writePartsFolder(folder, { parts: { CPU: [part(1), part(2)] }, prices: [] });
    expect(await run()).toMatchObject({
      read: 2,
      created: 1,
      rejected: 1,
      rejections: [{ file: 'buildcores-open-db/CPU.jsonl.gz', line: 1, reason: 'its SKU is taken' }],
    });
  });

  test('a second import at the same time is told so', async () => {
    await writePartsFolder(folder, { parts: { CPU: [part(1)] }, prices: [] });
    const target = {
      source: 'buildcores',
      categories: [],
      definitions: [],
      priceList: { code: 'x', name: 'x', currency: 'USD' },
    };
    const first = await startProductImport(database, target);
    await expect(run()).rejects.toThrow('Another import is running');
    if (first.ok) await first.value.close();
    expect(await run()).toMatchObject({ created: 1 });
  });
});
