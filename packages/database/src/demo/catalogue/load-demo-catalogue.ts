import { createHash } from 'node:crypto';

import { CATALOGUE_CATEGORIES } from '@portico/catalog';
import type { AssortmentRule } from '@portico/catalog';
import type { Connection } from 'mysql2/promise';

import { ensureCategories, ensureDefinitions } from '../../catalog/ensure-categories.ts';
import { refreshAllOn } from '../../catalog/refresh-assortment.ts';
import type { DemoContext } from '../demo-context.ts';
import { insertTables, type Row } from '../insert-rows.ts';
import { DEMO_DEFINITIONS } from './definitions.ts';
import {
  CATALOGUE_AGE_DAYS,
  type CatalogueProduct,
  type DemoCatalogue,
  demoCatalogue,
} from './demo-catalogue.ts';

/**
 * Writes the demo’s catalogue: categories, products, base price lists, system models and assortments with their
 * members. On a connection whose transaction the caller holds; the tables it writes must hold none of it yet.
 * Returns what was written, for whoever builds on it.
 */
export async function loadDemoCatalogue(
  connection: Connection,
  context: Pick<DemoContext, 'ids' | 'at'>,
): Promise<DemoCatalogue> {
  const catalogue = demoCatalogue(context);
  const at = context.at(-CATALOGUE_AGE_DAYS);
  const makeId = (name: string) => context.ids(name, at);
  const categoryIds = await ensureCategories(connection, CATALOGUE_CATEGORIES, makeId);
  await ensureDefinitions(connection, categoryIds, DEMO_DEFINITIONS, makeId);
  await insertTables(connection, [
    ['products', catalogue.products.map((product) => productRow(product, categoryIds, at))],
    ['price_lists', catalogue.priceLists.map((list) => ({ ...list, kind: 'base', updated_at: at }))],
    ['price_list_entries', priceRows(catalogue)],
    ['configuration_models', modelRows(catalogue)],
    ['assortments', catalogue.assortments.map(({ id, name, description }) => ({ id, name, description }))],
    ['assortment_rules', ruleRows(catalogue, context)],
  ]);
  await refreshAllOn(connection);
  return catalogue;
}

function productRow(product: CatalogueProduct, categoryIds: ReadonlyMap<string, string>, at: Date): Row {
  const attributes = JSON.stringify(product.attributes);
  return {
    id: product.id,
    sku: product.sku,
    source: 'seller',
    source_key: product.sku,
    category_id: categoryIds.get(product.categoryCode) ?? null,
    brand: product.brand,
    part_number: product.partNumber ?? null,
    name: product.name,
    summary: product.summary,
    attributes,
    content_hash: createHash('sha256').update(`${product.name}\n${attributes}`).digest('hex'),
    created_at: at,
    updated_at: at,
  };
}

function priceRows({ products, priceLists }: DemoCatalogue): Row[] {
  return priceLists.flatMap((list) =>
    products.map((product) => ({
      price_list_id: list.id,
      product_id: product.id,
      min_quantity: 1,
      amount: product.prices[list.currency],
      scale: 2,
    })),
  );
}

function modelRows({ models }: DemoCatalogue): Row[] {
  return models.map(({ id, code, name, family, description, productId, model }, position) => ({
    id,
    code,
    name,
    family,
    description,
    product_id: productId,
    definition: JSON.stringify(model),
    position,
  }));
}

function ruleRows({ assortments }: DemoCatalogue, { ids, at }: Pick<DemoContext, 'ids' | 'at'>): Row[] {
  return assortments.flatMap((assortment) =>
    assortment.rules.map(({ effect, selector }, position) => ({
      id: ids(`rule ${assortment.name} ${position}`, at(-CATALOGUE_AGE_DAYS)),
      assortment_id: assortment.id,
      position,
      effect,
      kind: selector.kind,
      value: valueOf(selector),
    })),
  );
}

function valueOf(selector: AssortmentRule['selector']): string {
  switch (selector.kind) {
    case 'all':
      return '';
    case 'category':
      return selector.code;
    case 'brand':
      return selector.brand;
    case 'product':
      return selector.sku;
  }
}
