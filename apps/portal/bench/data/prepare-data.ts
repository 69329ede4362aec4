import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { DEMO_ACCOUNTS } from '@portico/database/demo';
import { createConnection } from 'mysql2/promise';

import { runProcess } from '../run-process.ts';
import { findAccount } from './account.ts';
import type { Account } from './account.ts';
import { countRows } from './count-rows.ts';
import { setConfigurations } from './many-configurations.ts';
import { addOrders } from './many-orders.ts';
import { addProducts } from './many-products.ts';

const PRODUCTS = 47_551;
const ORDERS = 10_000;
/** How many priced lines the page of approved configurations has. */
export const CONFIGURATIONS = 24;

/** What there is to measure, and how much of it. */
export type BenchData = {
  /** Whose page of approved configurations and whose quote is measured. */
  readonly purchaser: Account;
  /** Whose order history is measured: somebody who may see all orders of the organization. */
  readonly administrator: Account;
  readonly products: number;
  readonly orders: number;
  readonly partsFrom: 'real parts' | 'generated copies';
};

/** Makes the database what the benchmark is about: the demo, with as many products, orders and configurations as it names. */
export async function prepareData(root: string, url: string, partsFolder: string): Promise<BenchData> {
  const portico = (...args: string[]) =>
    runProcess(['node', 'apps/cli/src/main.ts', ...args], root, { DATABASE_URL: url });
  await portico('database', 'migrate');
  await portico('demo', 'load', '--if-empty');

  const connection = await createConnection({ uri: url });
  try {
    const products = () => countRows(connection, 'SELECT COUNT(*) AS n FROM products');
    const isReal = existsSync(join(root, partsFolder));
    if (isReal && (await products()) < PRODUCTS) await portico('import', 'parts', partsFolder, '--json');
    await addProducts(connection, PRODUCTS);

    const purchaser = await findAccount(connection, DEMO_ACCOUNTS.purchaser.email);
    const administrator = await findAccount(connection, DEMO_ACCOUNTS.administrator.email);
    await addOrders(connection, administrator.organizationId, ORDERS);
    await setConfigurations(connection, purchaser.pageRevisionId, CONFIGURATIONS);
    await connection.query(
      'ANALYZE TABLE products, orders, price_list_entries, approved_configuration_parts',
    );
    return {
      purchaser,
      administrator,
      products: await products(),
      orders: await countRows(connection, 'SELECT COUNT(*) AS n FROM orders WHERE organization_id = ?', [
        administrator.organizationId,
      ]),
      partsFrom: isReal ? 'real parts' : 'generated copies',
    };
  } finally {
    await connection.end();
  }
}
