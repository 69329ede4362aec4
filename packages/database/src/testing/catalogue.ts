import { CATALOGUE_CATEGORIES } from '@portico/catalog';
import type { AttributeDefinition, Attributes } from '@portico/catalog';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { ensureCategories, ensureDefinitions } from '../catalog/ensure-categories.ts';

/** A product of a test: what is not said is made up. */
export type ProductSeed = {
  readonly sku: string;
  readonly categoryCode?: string;
  readonly name?: string;
  readonly brand?: string | null;
  readonly partNumber?: string | null;
  readonly attributes?: Attributes;
  readonly status?: 'active' | 'discontinued';
};

const AT = new Date('2026-03-02T08:00:00Z');

/** Puts categories, and what `definitions` says of processors, into a test database. */
export async function seedCategories(
  database: Database,
  definitions: readonly AttributeDefinition[] = [],
): Promise<ReadonlyMap<string, string>> {
  const connection = await database.pool.getConnection();
  try {
    const ids = await ensureCategories(connection, CATALOGUE_CATEGORIES);
    await ensureDefinitions(connection, ids, [{ categoryCode: 'cpu', definitions }]);
    return ids;
  } finally {
    connection.release();
  }
}

/** Puts products into a test database that has the categories; returns their identifiers in the same order. */
export async function seedProducts(database: Database, products: readonly ProductSeed[]): Promise<string[]> {
  const categories = await database.prisma.category.findMany();
  const idOf = new Map(categories.map((category) => [category.code, category.id]));
  const rows = products.map((product) => ({
    id: newId(),
    sku: product.sku,
    source: 'test',
    sourceKey: product.sku,
    categoryId: idOf.get(product.categoryCode ?? 'cpu') ?? '',
    brand: product.brand === undefined ? 'Maker' : product.brand,
    partNumber: product.partNumber === undefined ? null : product.partNumber,
    name: product.name ?? `Product ${product.sku}`,
    summary: '',
    attributes: product.attributes === undefined ? {} : { ...product.attributes },
    status: product.status ?? 'active',
    contentHash: product.sku.padEnd(64, '0').slice(0, 64),
    createdAt: AT,
    updatedAt: AT,
  }));
  await database.prisma.product.createMany({ data: rows });
  return rows.map((row) => row.id);
}

/** Puts an assortment of these products into a test database. */
export async function seedAssortment(
  database: Database,
  name: string,
  productIds: readonly string[],
): Promise<string> {
  const id = newId();
  await database.prisma.assortment.create({ data: { id, name, description: '' } });
  await database.prisma.assortmentMember.createMany({
    data: productIds.map((productId) => ({ assortmentId: id, productId })),
  });
  return id;
}

/** Puts an organization with a released page that shows these assortments into a test database; returns the page. */
export async function seedPage(
  database: Database,
  name: string,
  assortmentIds: readonly string[],
): Promise<{ readonly organizationId: string; readonly pageRevisionId: string }> {
  const [organizationId, pageRevisionId, personId] = [newId(), newId(), newId()];
  await database.prisma.person.create({
    data: { id: personId, email: `${personId}@example.com`, name, createdAt: AT },
  });
  await database.prisma.organization.create({
    data: {
      id: organizationId,
      number: organizationId.slice(-12),
      name,
      legalName: name,
      currency: 'EUR',
      locale: 'en',
      timeZone: 'UTC',
      createdAt: AT,
    },
  });
  await database.prisma.pageRevision.create({
    data: {
      id: pageRevisionId,
      organizationId,
      number: 1,
      state: 'released',
      welcomeTitle: '',
      welcomeText: '',
      createdById: personId,
      createdAt: AT,
      updatedAt: AT,
      pageAssortments: { create: assortmentIds.map((assortmentId) => ({ assortmentId })) },
    },
  });
  return { organizationId, pageRevisionId };
}
