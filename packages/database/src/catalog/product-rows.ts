import {
  type AttributeDefinition,
  type AttributeType,
  type DescribedProduct,
  type ProductStatus,
  parseAttributes,
} from '@portico/catalog';
import { InvariantError, toId } from '@portico/kernel';
import type { Pool, RowDataPacket } from 'mysql2/promise';

/** The columns that a {@link ProductRow} holds, of `p` (products) and `c` (its category). */
export const PRODUCT_COLUMNS = `p.id, p.sku, p.brand, p.part_number, p.name, p.summary, p.attributes, p.status,
         p.category_id, c.code AS category_code, c.name AS category_name`;

/** A product as the database hands it out. */
export type ProductRow = RowDataPacket & {
  id: string;
  sku: string;
  brand: string | null;
  part_number: string | null;
  name: string;
  summary: string;
  attributes: unknown;
  status: string;
  category_id: string;
  category_code: string;
  category_name: string;
};

/** Turns rows into products, reading what their attributes mean in one more query. */
export async function describeProducts(pool: Pool, rows: readonly ProductRow[]): Promise<DescribedProduct[]> {
  const definitions = await readDefinitions(pool, [...new Set(rows.map((row) => row.category_id))]);
  return rows.map((row) => ({
    id: toId(row.id),
    sku: row.sku,
    categoryCode: row.category_code,
    categoryName: row.category_name,
    ...(row.brand === null ? {} : { brand: row.brand }),
    ...(row.part_number === null ? {} : { partNumber: row.part_number }),
    name: row.name,
    summary: row.summary,
    attributes: parseAttributes(row.attributes) ?? {},
    status: toStatus(row.status),
    definitions: definitions.get(row.category_id) ?? [],
  }));
}

type DefinitionRow = RowDataPacket & {
  category_id: string;
  code: string;
  name: string;
  type: string;
  unit: string | null;
  telling: number;
};

async function readDefinitions(
  pool: Pool,
  categoryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AttributeDefinition[]>> {
  if (categoryIds.length === 0) return new Map();
  const [rows] = await pool.query<DefinitionRow[]>(
    `SELECT category_id, code, name, type, unit, telling
       FROM attribute_definitions
      WHERE category_id IN (?)
      ORDER BY category_id, position, code`,
    [categoryIds],
  );
  const byCategory = Map.groupBy(rows, (row) => row.category_id);
  return new Map([...byCategory].map(([id, group]) => [id, group.map(toDefinition)]));
}

function toDefinition(row: DefinitionRow): AttributeDefinition {
  return {
    code: row.code,
    name: row.name,
    type: toType(row.type),
    ...(row.unit === null ? {} : { unit: row.unit }),
    telling: row.telling === 1,
  };
}

function toType(type: string): AttributeType {
  if (type === 'number' || type === 'text' || type === 'boolean' || type === 'set') return type;
  throw new InvariantError('attribute-type', `Unknown type of attribute: ${type}`);
}

function toStatus(status: string): ProductStatus {
  if (status === 'active' || status === 'discontinued') return status;
  throw new InvariantError('product-status', `Unknown status of product: ${status}`);
}
