import type { Model, Restrictions } from '@portico/configurator';
import { parseRestrictions } from '@portico/configurator';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { modelOf } from './model-cache.ts';

/** A product that a page shows. */
export type BuyableProduct = { readonly id: string; readonly sku: string; readonly name: string };

/** An approved configuration of a page, with the model that it configures. */
export type BuyableConfiguration = {
  readonly key: string;
  readonly name: string;
  readonly modelId: string;
  readonly baseSku: string;
  readonly model: Model;
  /** Absent when the model has moved on and no longer knows what they speak of: then nothing can be configured. */
  readonly restrictions?: Restrictions;
};

type ProductRow = RowDataPacket & BuyableProduct;

type ConfigurationRow = RowDataPacket & {
  readonly key: string;
  readonly name: string;
  readonly restrictions: unknown;
  readonly model_id: string;
  readonly model_version: number;
  readonly definition: unknown;
  readonly base_sku: string;
};

/** Those of the products that the page revision shows: active, and in one of its assortments. */
export async function findBuyableProducts(
  database: Database,
  pageRevisionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BuyableProduct>> {
  if (ids.length === 0) return new Map();
  const [rows] = await database.pool.query<ProductRow[]>(
    `SELECT p.id, p.sku, p.name
       FROM products p
      WHERE p.id IN (?) AND p.status = 'active'
        AND EXISTS (SELECT 1 FROM page_assortments pa
                      JOIN assortment_members am ON am.assortment_id = pa.assortment_id
                     WHERE pa.page_revision_id = ? AND am.product_id = p.id)`,
    [ids, pageRevisionId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those of the approved configurations, by their keys, that the page revision offers. */
export async function findBuyableConfigurations(
  database: Database,
  pageRevisionId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, BuyableConfiguration>> {
  if (keys.length === 0) return new Map();
  const [rows] = await database.pool.query<ConfigurationRow[]>(
    `SELECT a.\`key\`, a.name, a.restrictions, a.model_id, m.version AS model_version, m.definition,
            p.sku AS base_sku
       FROM approved_configurations a
       JOIN configuration_models m ON m.id = a.model_id
       JOIN products p ON p.id = m.product_id
      WHERE a.page_revision_id = ? AND a.\`key\` IN (?)`,
    [pageRevisionId, keys],
  );
  return new Map(rows.map((row) => [row.key, toConfiguration(row)]));
}

function toConfiguration(row: ConfigurationRow): BuyableConfiguration {
  const model = modelOf({
    modelId: row.model_id,
    version: row.model_version,
    definition: row.definition,
  });
  const restrictions = parseRestrictions(model, row.restrictions);
  return {
    key: row.key,
    name: row.name,
    modelId: row.model_id,
    baseSku: row.base_sku,
    model,
    ...(restrictions.ok && { restrictions: restrictions.value }),
  };
}
