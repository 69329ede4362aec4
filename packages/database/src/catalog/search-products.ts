import {
  type Audience,
  type ProductQuery,
  type ProductSearchResult,
  type ProductSort,
  codesUnder,
} from '@portico/catalog';

import type { Database } from '../core/database.ts';
import { attributeCondition } from './attribute-condition.ts';
import { readCategoryRows } from './category-rows.ts';
import { brandFacet, categoryFacet, countProducts, readProductCounts } from './product-facets.ts';
import { describeProducts, PRODUCT_COLUMNS, type ProductRow } from './product-rows.ts';
import { type TextCondition, textCondition } from './text-condition.ts';
import { visibleTo } from './visible-to.ts';

/** Conditions on `p` and `c` joined by AND, with the values of their placeholders. */
export type Narrowing = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * Searches the products that the audience may see. The counts of the categories disregard the category chosen, and
 * those of the brands the brand chosen, so that a choice can be changed; everything else holds for them too. A
 * text without any word in it, such as `***`, finds nothing; an absent or blank one leaves the text out.
 */
export async function searchProducts(
  database: Database,
  audience: Audience,
  query: ProductQuery,
): Promise<ProductSearchResult> {
  const { pool } = database;
  const text = query.text === undefined || query.text.trim() === '' ? undefined : textCondition(query.text);
  const isNonsense = text === undefined && (query.text ?? '').trim() !== '';
  const asked = isNonsense ? { sql: 'FALSE', values: [] } : narrowing(audience, query, text);
  const categories = await readCategoryRows(pool);
  const codes = query.categoryCode === undefined ? undefined : codesUnder(categories, query.categoryCode);
  const [counts, rows] = await Promise.all([
    readProductCounts(pool, asked),
    readRows(database, query, text, withChoices(asked, codes, query.brand)),
  ]);
  return {
    items: await describeProducts(pool, rows),
    total: countProducts(counts, codes, query.brand),
    number: query.page.number,
    size: query.page.size,
    facets: {
      categories: categoryFacet(categories, counts, query.brand),
      brands: brandFacet(counts, codes, query.brand),
    },
  };
}

function narrowing(audience: Audience, query: ProductQuery, text: TextCondition | undefined): Narrowing {
  const conditions: Narrowing[] = [
    ...(text === undefined ? [] : [text]),
    visibleTo(audience),
    ...(query.attributes ?? []).map(attributeCondition),
  ];
  return joined(conditions);
}

function withChoices(
  asked: Narrowing,
  codes: readonly string[] | undefined,
  brand: string | undefined,
): Narrowing {
  return joined([
    asked,
    ...(codes === undefined ? [] : [{ sql: 'c.code IN (?)', values: [codes] }]),
    ...(brand === undefined ? [] : [{ sql: 'p.brand = ?', values: [brand] }]),
  ]);
}

function joined(conditions: readonly Narrowing[]): Narrowing {
  return {
    sql: conditions.map((condition) => `(${condition.sql})`).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}

async function readRows(
  { pool }: Database,
  { sort, page }: ProductQuery,
  text: TextCondition | undefined,
  asked: Narrowing,
): Promise<ProductRow[]> {
  const order = orderOf(sort, text);
  // The page is chosen by identifiers alone, so that sorting does not carry every product’s attributes along.
  const [rows] = await pool.query<ProductRow[]>(
    `SELECT ${PRODUCT_COLUMNS}
       FROM (SELECT p.id
               FROM products p
               JOIN categories c ON c.id = p.category_id
              WHERE ${asked.sql}
              ORDER BY ${order.sql}
              LIMIT ? OFFSET ?) AS page
       JOIN products p ON p.id = page.id
       JOIN categories c ON c.id = p.category_id
      ORDER BY ${order.sql}`,
    [...asked.values, ...order.values, page.size, (page.number - 1) * page.size, ...order.values],
  );
  return rows;
}

function orderOf(sort: ProductSort, text: TextCondition | undefined): Narrowing {
  switch (sort) {
    case 'relevance':
      return text === undefined
        ? { sql: 'p.name, p.id', values: [] }
        : { sql: `${text.order}, p.name, p.id`, values: text.orderValues };
    case 'name':
      return { sql: 'p.name, p.id', values: [] };
    case '-name':
      return { sql: 'p.name DESC, p.id', values: [] };
    case 'brand':
      return { sql: 'p.brand IS NULL, p.brand, p.name, p.id', values: [] };
    case '-brand':
      return { sql: 'p.brand IS NULL, p.brand DESC, p.name, p.id', values: [] };
  }
}
