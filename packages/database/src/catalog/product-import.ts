import type { AttributeDefinition, CategoryRow, ImportedProduct, PartPrice } from '@portico/catalog';
import { type Result, err, ok } from '@portico/kernel';
import type { PoolConnection, RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { bulkTransaction } from './bulk-transaction.ts';
import { type CategoryDefinitions, ensureCategories, ensureDefinitions } from './ensure-categories.ts';
import { mergePrices, type PriceCounts } from './merge-prices.ts';
import { mergeProducts, type ProductCounts } from './merge-products.ts';
import { refreshAllOn } from './refresh-assortment.ts';
import { createStaging, dropStaging, stagePrices, stageProducts } from './staging.ts';

/**
 * What an import loads into: where the products come from (together with their key there it identifies them),
 * the categories and definitions they need, and the base price list that takes their prices.
 */
export type ImportTarget = {
  readonly source: string;
  readonly categories: readonly CategoryRow[];
  readonly definitions: readonly CategoryDefinitions[];
  readonly priceList: { readonly code: string; readonly name: string; readonly currency: string };
};

/** What became of everything that was staged. Products by their content, prices by their amount. */
export type ImportOutcome = { readonly products: ProductCounts; readonly prices: PriceCounts };

/**
 * A running import. What is added is staged in tables that only this connection sees and that the server drops
 * when the connection ends, however it ends; `finish` merges it in one transaction. So an interrupted import
 * changes nothing and leaves nothing behind.
 */
export type ProductImport = {
  addProducts(products: readonly ImportedProduct[]): Promise<void>;
  addPrices(prices: readonly PartPrice[]): Promise<void>;
  /**
   * Merges. With `pricesComplete`, products of this source that were given no price lose the one they had.
   * Raises the version of the price list, and refreshes the assortments, only when something changed.
   */
  finish(options: { readonly at: Date; readonly pricesComplete: boolean }): Promise<ImportOutcome>;
  /** Gives up what was not finished and lets the next import start. Always call it. */
  close(): Promise<void>;
};

/** Another import holds the lock of this database. */
export type ImportRunning = { readonly kind: 'import-running' };

/** Starts an import, waiting up to `waitSeconds` for one that is running. */
export async function startProductImport(
  database: Database,
  target: ImportTarget,
  waitSeconds = 3,
): Promise<Result<ProductImport, ImportRunning>> {
  const connection = await database.pool.getConnection();
  if (!(await lock(connection, waitSeconds))) {
    connection.release();
    return err({ kind: 'import-running' });
  }
  await createStaging(connection);
  const undescribed = new Map<string, Map<string, AttributeDefinition>>();
  return ok({
    async addProducts(products) {
      rememberUndescribed(undescribed, products);
      await stageProducts(connection, products);
    },
    addPrices: (prices) => stagePrices(connection, prices),
    finish: ({ at, pricesComplete }) =>
      bulkTransaction(connection, async () => {
        const categoryIds = await ensureCategories(connection, target.categories);
        await ensureDefinitions(connection, categoryIds, allDefinitions(target.definitions, undescribed));
        const products = await mergeProducts(connection, target.source, at);
        const prices = await mergePrices(connection, target, { at, complete: pricesComplete });
        if (products.created + products.changed > 0) await refreshAllOn(connection);
        return { products, prices };
      }),
    async close() {
      await end(connection);
    },
  });
}

/** The lock is named after the database, because the server keeps one list of names for all of them. */
async function lock(connection: PoolConnection, waitSeconds: number): Promise<boolean> {
  const [rows] = await connection.query<(RowDataPacket & { got: number | null })[]>(
    "SELECT GET_LOCK(CONCAT(LEFT(DATABASE(), 40), '.product-import'), ?) AS got",
    [waitSeconds],
  );
  return rows[0]?.got === 1;
}

async function end(connection: PoolConnection): Promise<void> {
  try {
    await dropStaging(connection);
    await connection.query("SELECT RELEASE_LOCK(CONCAT(LEFT(DATABASE(), 40), '.product-import'))");
    connection.release();
  } catch {
    // The connection is broken: without it the server has dropped staging and lock.
    connection.destroy();
  }
}

function rememberUndescribed(
  known: Map<string, Map<string, AttributeDefinition>>,
  products: readonly ImportedProduct[],
): void {
  for (const product of products) {
    for (const definition of product.undescribed) {
      const ofCategory = known.get(product.categoryCode) ?? new Map<string, AttributeDefinition>();
      known.set(product.categoryCode, ofCategory);
      const before = ofCategory.get(definition.code);
      // A field that holds figures here and words there is text.
      const type = before === undefined || before.type === definition.type ? definition.type : 'text';
      ofCategory.set(definition.code, { ...definition, type });
    }
  }
}

function allDefinitions(
  described: readonly CategoryDefinitions[],
  undescribed: ReadonlyMap<string, ReadonlyMap<string, AttributeDefinition>>,
): CategoryDefinitions[] {
  return described.map(({ categoryCode, definitions }) => ({
    categoryCode,
    definitions: [...definitions, ...(undescribed.get(categoryCode)?.values() ?? [])],
  }));
}
