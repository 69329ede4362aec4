import { quickConfigurationPrice, standingAt, steadyPeriod, toLinePrice } from '@portico/pricing';
import type { ConfigurationPriceLine, PriceSource, Validity } from '@portico/pricing';
import { LRUCache } from 'lru-cache';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { bookQuery, LIST_VERSIONS, type Wanted } from './book-query.ts';
import { readBook, type BookRow, type LoadedBook } from './book-rows.ts';

/** How long remembered lines serve although a product may have moved to another category or brand meanwhile. */
const LONGEST_MEMORY_MS = 5 * 60_000;

type RememberedLines = {
  readonly versions: string;
  readonly steady: Validity;
  readonly loadedAt: number;
  readonly lines: readonly ConfigurationPriceLine[];
};

/**
 * Prices out of the database, by hand-written SQL. A released revision never changes, so the lines of its approved
 * configurations are remembered in the process and each request only asks whether the versions of the price lists
 * are still the same: whoever changes a list's entries raises its version in the same transaction.
 */
export function createPriceSource(database: Database): PriceSource {
  const remembered = new LRUCache<string, RememberedLines>({ max: 2_000 });
  return {
    async pricesFor({ pageRevisionId, productIds, at }) {
      const ids = productIds.length === 0 ? [''] : productIds;
      return (await loadBook(database, pageRevisionId, { kind: 'products', ids }, at))?.book;
    },
    async priceLinesFor({ pageRevisionId, at }) {
      const known = remembered.get(pageRevisionId);
      if (known !== undefined && servesAt(known, at)) {
        if ((await currentVersions(database, pageRevisionId)) === known.versions) return known.lines;
      }
      const loaded = await loadBook(database, pageRevisionId, { kind: 'page' }, at);
      if (loaded === undefined) return [];
      const lines = priceLines(loaded);
      if (loaded.isImmutable) remembered.set(pageRevisionId, toRemembered(loaded, lines));
      return lines;
    },
  };
}

async function loadBook(
  { pool }: Database,
  pageRevisionId: string,
  wanted: Wanted,
  at: number,
): Promise<LoadedBook | undefined> {
  const { sql, values } = bookQuery(pageRevisionId, wanted);
  const [rows] = await pool.query<RowDataPacket[][]>({ sql, values, rowsAsArray: true });
  return readBook(rows satisfies readonly BookRow[], at);
}

function priceLines({ book, configurations }: LoadedBook): readonly ConfigurationPriceLine[] {
  return configurations.map(({ id, key, parts }) => ({
    configurationId: id,
    key,
    price: toLinePrice(quickConfigurationPrice(parts, book)),
  }));
}

function servesAt({ steady, loadedAt }: RememberedLines, at: number): boolean {
  return standingAt(steady, at) === 'valid' && Math.abs(at - loadedAt) < LONGEST_MEMORY_MS;
}

function toRemembered({ book }: LoadedBook, lines: readonly ConfigurationPriceLine[]): RememberedLines {
  const lists = [...book.base, ...(book.agreement?.lists.map(({ list }) => list) ?? [])];
  return { versions: inWords(lists), steady: steadyPeriod(book), loadedAt: book.asOf, lines };
}

async function currentVersions({ pool }: Database, pageRevisionId: string): Promise<string> {
  const [rows] = await pool.execute<(RowDataPacket & { id: string; version: number })[]>(LIST_VERSIONS, [
    pageRevisionId,
  ]);
  return inWords(rows);
}

function inWords(lists: readonly { readonly id: string; readonly version: number }[]): string {
  return lists
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join();
}
