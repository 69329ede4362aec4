import {
  type CategoryFacetValue,
  type CategoryNode,
  type CategoryRow,
  type FacetValue,
  categoryTree,
} from '@portico/catalog';
import type { Pool, RowDataPacket } from 'mysql2/promise';

import type { Narrowing } from './search-products.ts';

/** How many products of one category and brand a search found, whatever category and brand were chosen. */
export type ProductCount = { readonly code: string; readonly brand: string | null; readonly count: number };

const MOST_BRANDS = 40;

/** Counts what a search finds by category and brand. From these counts the total and both facets follow. */
export async function readProductCounts(pool: Pool, asked: Narrowing): Promise<ProductCount[]> {
  const [rows] = await pool.query<(RowDataPacket & ProductCount)[]>(
    `SELECT c.code, p.brand, COUNT(*) AS count
       FROM products p
       JOIN categories c ON c.id = p.category_id
      WHERE ${asked.sql}
      GROUP BY c.code, p.brand`,
    [...asked.values],
  );
  return rows;
}

/** How many products remain under the chosen categories and brand. */
export function countProducts(
  counts: readonly ProductCount[],
  codes: readonly string[] | undefined,
  brand: string | undefined,
): number {
  return sum(counts.filter((each) => isIn(each, codes) && isOf(each, brand)));
}

/** The categories with products of the chosen brand, as a tree laid out in lines. */
export function categoryFacet(
  categories: readonly CategoryRow[],
  counts: readonly ProductCount[],
  brand: string | undefined,
): CategoryFacetValue[] {
  const byCode = Map.groupBy(
    counts.filter((each) => isOf(each, brand)),
    (each) => each.code,
  );
  const tree = categoryTree(categories, new Map([...byCode].map(([code, group]) => [code, sum(group)])));
  return laidOut(tree, 0);
}

/** The brands with most products in the chosen categories; the chosen brand is always among them. */
export function brandFacet(
  counts: readonly ProductCount[],
  codes: readonly string[] | undefined,
  chosen: string | undefined,
): FacetValue[] {
  const byBrand = Map.groupBy(
    counts.filter((each) => each.brand !== null && isIn(each, codes)),
    (each) => folded(each.brand ?? ''),
  );
  const brands = [...byBrand.values()].map((group) => {
    const label = group[0]?.brand ?? '';
    return { value: label, label, count: sum(group) };
  });
  const most = brands.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const shown = most.slice(0, MOST_BRANDS);
  const left = most
    .slice(MOST_BRANDS)
    .filter((each) => chosen !== undefined && folded(each.value) === folded(chosen));
  return [...shown, ...left];
}

function laidOut(nodes: readonly CategoryNode[], depth: number): CategoryFacetValue[] {
  return nodes.flatMap(({ code, name, count, children }) => [
    { value: code, label: name, count, depth },
    ...laidOut(children, depth + 1),
  ]);
}

function isIn(each: ProductCount, codes: readonly string[] | undefined): boolean {
  return codes === undefined || codes.includes(each.code);
}

function isOf(each: ProductCount, brand: string | undefined): boolean {
  return brand === undefined || folded(each.brand ?? '') === folded(brand);
}

/** Brands that differ in case or accents are one brand, as they are to the database. */
function folded(brand: string): string {
  return brand.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trimEnd();
}

function sum(counts: readonly ProductCount[]): number {
  return counts.reduce((total, each) => total + each.count, 0);
}
