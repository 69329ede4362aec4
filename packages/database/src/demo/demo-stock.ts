import { complete, parseModel } from '@portico/configurator';
import type { Choices, Model } from '@portico/configurator';
import type { Agreement, PriceBook, PriceList, Tier } from '@portico/pricing';
import type { Connection, RowDataPacket } from 'mysql2/promise';

/** A product that demo orders can hold. */
export type StockProduct = {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly brand: string | null;
  /** The code of its category and of those above it. */
  readonly categories: readonly string[];
};

/** A configurable system, with a complete configuration that the cheapest options make. */
export type StockModel = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly family: string;
  readonly model: Model;
  readonly simplest: Choices;
};

/** What the demo's seller has to sell: read back from the catalogue that was loaded before. */
export type DemoStock = {
  readonly products: ReadonlyMap<string, StockProduct>;
  readonly models: readonly StockModel[];
  readonly baseLists: readonly PriceList[];
  /** Products that an assortment shows, by the assortment's id. */
  readonly assortments: readonly {
    readonly id: string;
    readonly name: string;
    readonly productIds: readonly string[];
  }[];
};

/** Reads the stock. The catalogue has to be there. */
export async function readDemoStock(connection: Connection): Promise<DemoStock> {
  const products = await readProducts(connection);
  return {
    products,
    models: await readModels(connection),
    baseLists: await readBaseLists(connection),
    assortments: await readAssortments(connection),
  };
}

/** The book that prices for a customer are looked up in at an instant. */
export function bookFor(
  stock: DemoStock,
  currency: string,
  agreement: Agreement | null,
  at: Date,
): PriceBook {
  return {
    currency,
    asOf: at.getTime(),
    strategy: 'agreement-first',
    products: Object.fromEntries(
      [...stock.products.values()].map(({ id, categories, brand }) => [id, { id, categories, brand }]),
    ),
    base: stock.baseLists.filter((list) => list.currency === currency),
    agreement,
  };
}

async function readProducts(connection: Connection): Promise<ReadonlyMap<string, StockProduct>> {
  const [categories] = await connection.query<RowDataPacket[]>('SELECT id, code, parent_id FROM categories');
  const byId = new Map(categories.map((row) => [String(row['id']), row]));
  const pathOf = (id: string | null): string[] => {
    const row = id === null ? undefined : byId.get(id);
    return row === undefined ? [] : [String(row['code']), ...pathOf(textOrNull(row['parent_id']))];
  };
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT id, sku, name, brand, category_id FROM products WHERE status = 'active' ORDER BY sku",
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        id: String(row['id']),
        sku: String(row['sku']),
        name: String(row['name']),
        brand: textOrNull(row['brand']),
        categories: pathOf(String(row['category_id'])),
      },
    ]),
  );
}

async function readModels(connection: Connection): Promise<readonly StockModel[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT id, version, code, name, family, definition FROM configuration_models WHERE status = 'active' ORDER BY position, code",
  );
  return rows.map((row) => {
    const parsed = parseModel(row['definition']);
    if (!parsed.ok) throw new Error(`The demo model ${row['code']} cannot be read.`);
    const model = parsed.value;
    const simplest = complete(model, {}, {}, () => 1);
    if (!simplest.ok) throw new Error(`The demo model ${row['code']} has no valid configuration.`);
    return {
      id: String(row['id']),
      version: Number(row['version']),
      code: String(row['code']),
      name: String(row['name']),
      family: String(row['family']),
      model,
      simplest: simplest.value,
    };
  });
}

async function readBaseLists(connection: Connection): Promise<readonly PriceList[]> {
  const [lists] = await connection.query<RowDataPacket[]>(
    "SELECT id, code, name, currency, version FROM price_lists WHERE kind = 'base' ORDER BY code",
  );
  const [entries] = await connection.query<RowDataPacket[]>(
    'SELECT price_list_id, product_id, min_quantity, amount, scale FROM price_list_entries',
  );
  const tiers = new Map<string, Record<string, Tier[]>>();
  for (const row of entries) {
    const ofList = tiers.get(String(row['price_list_id'])) ?? {};
    (ofList[String(row['product_id'])] ??= []).push({
      minQuantity: Number(row['min_quantity']),
      amount: Number(row['amount']),
      scale: Number(row['scale']),
    });
    tiers.set(String(row['price_list_id']), ofList);
  }
  return lists.map((row) => ({
    id: String(row['id']),
    code: String(row['code']),
    name: String(row['name']),
    currency: String(row['currency']),
    version: Number(row['version']),
    validity: { from: null, until: null },
    tiers: tiers.get(String(row['id'])) ?? {},
  }));
}

async function readAssortments(connection: Connection): Promise<DemoStock['assortments']> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT a.id, a.name, m.product_id
       FROM assortments a JOIN assortment_members m ON m.assortment_id = a.id
      ORDER BY a.name, m.product_id`,
  );
  const byId = new Map<string, { id: string; name: string; productIds: string[] }>();
  for (const row of rows) {
    const known = byId.get(String(row['id'])) ?? {
      id: String(row['id']),
      name: String(row['name']),
      productIds: [],
    };
    known.productIds.push(String(row['product_id']));
    byId.set(String(row['id']), known);
  }
  return [...byId.values()];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
