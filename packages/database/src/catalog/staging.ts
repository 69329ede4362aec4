import { createHash } from 'node:crypto';

import type { ImportedProduct, PartPrice } from '@portico/catalog';
import type { Connection } from 'mysql2/promise';

import { newId } from '../core/new-id.ts';

/**
 * Makes the tables that an import gathers in. Temporary: no other connection sees them. The columns that are joined
 * have the collation of those they meet, or no index would serve.
 */
export async function createStaging(connection: Connection): Promise<void> {
  await dropStaging(connection);
  await connection.query(
    `CREATE TEMPORARY TABLE staged_products (
       source_key VARCHAR(64) NOT NULL PRIMARY KEY,
       id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
       sku VARCHAR(64) NOT NULL,
       category_code VARCHAR(60) NOT NULL,
       brand VARCHAR(120) NULL,
       part_number VARCHAR(190) NULL,
       name VARCHAR(400) NOT NULL,
       summary TEXT NOT NULL,
       attributes LONGTEXT NOT NULL,
       content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
       UNIQUE INDEX (sku)
     ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  );
  await connection.query(
    `CREATE TEMPORARY TABLE staged_prices (
       source_key VARCHAR(64) NOT NULL PRIMARY KEY,
       amount BIGINT NOT NULL
     ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  );
}

/** Drops the tables of an import. */
export async function dropStaging(connection: Connection): Promise<void> {
  await connection.query('DROP TEMPORARY TABLE IF EXISTS staged_products, staged_prices');
}

/** Gathers products. Their source keys must differ from all that were gathered before. */
export async function stageProducts(
  connection: Connection,
  products: readonly ImportedProduct[],
): Promise<void> {
  if (products.length === 0) return;
  await connection.query(
    `INSERT INTO staged_products
       (source_key, id, sku, category_code, brand, part_number, name, summary, attributes, content_hash)
     VALUES ?`,
    [
      products.map((product) => [
        product.sourceKey,
        newId(),
        product.sku,
        product.categoryCode,
        product.brand ?? null,
        product.partNumber ?? null,
        product.name,
        product.summary,
        JSON.stringify(product.attributes),
        contentHash(product),
      ]),
    ],
  );
}

/** Gathers prices. Their source keys must differ from all that were gathered before. */
export async function stagePrices(connection: Connection, prices: readonly PartPrice[]): Promise<void> {
  if (prices.length === 0) return;
  await connection.query('INSERT INTO staged_prices (source_key, amount) VALUES ?', [
    prices.map((price) => [price.sourceKey, price.amount]),
  ]);
}

/** Everything of a product that a second import could find changed, as one word. */
function contentHash(product: ImportedProduct): string {
  const { sku, categoryCode, brand, partNumber, name, summary, attributes } = product;
  const content = JSON.stringify([sku, categoryCode, brand, partNumber, name, summary, attributes]);
  return createHash('sha256').update(content).digest('hex');
}
