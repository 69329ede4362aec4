import { expect, test } from 'vitest';

import { findConfigurationModel, listConfigurationModels } from '../../catalog/find-configuration-model.ts';
import { searchProducts } from '../../catalog/search-products.ts';
import { useTestDatabase } from '../../testing/index.ts';
import { demoContext } from '../demo-context.ts';
import { loadDemoCatalogue } from './load-demo-catalogue.ts';

const database = useTestDatabase();
const staff = { kind: 'staff' } as const;

test('the catalogue is written and can be read back', async () => {
  const connection = await database.pool.getConnection();
  await connection.beginTransaction();
  const catalogue = await loadDemoCatalogue(connection, demoContext('test', new Date('2026-03-02')));
  await connection.commit();
  connection.release();

  const found = await searchProducts(database, staff, {
    text: 'threadripper 7975wx',
    sort: 'relevance',
    page: { number: 1, size: 5 },
  });
  expect(found.items.map((item) => item.sku)).toEqual(['CPU-TR-7975WX']);
  expect(await listConfigurationModels(database, staff)).toHaveLength(catalogue.models.length);
  for (const { id, model } of catalogue.models) {
    expect(await findConfigurationModel(database, staff, id)).toMatchObject({ model });
  }
  expect(await database.prisma.priceListEntry.count()).toBe(catalogue.products.length * 3);
  const held = await Promise.all(
    catalogue.assortments.map(({ id }) =>
      database.prisma.assortmentMember.count({ where: { assortmentId: id } }),
    ),
  );
  expect(Math.min(...held)).toBeGreaterThan(20);
});
