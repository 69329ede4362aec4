import type {
  Agreement,
  Discount,
  DiscountScope,
  PriceBook,
  PriceList,
  PricedProduct,
  Tier,
  Validity,
} from '@portico/pricing';

/** A row of the book query: its tag, four texts, three numbers and two instants. */
export type BookRow = readonly unknown[];

/** What a configuration is made of, as the book query brings it. */
export type ConfigurationRow = {
  readonly id: string;
  readonly key: string;
  readonly parts: readonly { readonly productId: string; readonly quantity: number }[];
};

/** What the book query found, besides the book. */
export type LoadedBook = {
  readonly book: PriceBook;
  readonly configurations: readonly ConfigurationRow[];
  /** Whether the revision can change no more, so that only price lists can move its prices. */
  readonly isImmutable: boolean;
};

/** Puts the rows of the book query together; `undefined` where the page revision does not exist. */
export function readBook(rows: readonly BookRow[], asOf: number): LoadedBook | undefined {
  const byTag = Map.groupBy(rows, (row) => text(row[0]));
  const taggedAs = (tag: string) => byTag.get(tag) ?? [];
  const page = taggedAs('page')[0];
  if (page === undefined) return undefined;
  const lists = readLists(taggedAs('list'), taggedAs('tier'));
  const discounts = taggedAs('discount').sort((left, right) => number(left[6]) - number(right[6]));
  return {
    book: {
      currency: text(page[2]),
      asOf,
      strategy: 'agreement-first',
      products: readProducts(taggedAs('product'), taggedAs('category')),
      base: lists.flatMap(({ list, priority }) => (priority === null ? [list] : [])),
      agreement: readAgreement(taggedAs('agreement')[0], discounts, lists),
    },
    configurations: readConfigurations(taggedAs('part')),
    isImmutable: page[1] !== 'draft',
  };
}

type OpenedList = { readonly list: PriceList; readonly priority: number | null };

function readLists(rows: readonly BookRow[], tierRows: readonly BookRow[]): readonly OpenedList[] {
  const tiersByList = new Map<string, Record<string, Tier[]>>();
  for (const row of tierRows) {
    const listId = text(row[1]);
    const productId = text(row[2]);
    const tiers = tiersByList.get(listId) ?? {};
    (tiers[productId] ??= []).push({
      minQuantity: number(row[5]),
      amount: number(row[6]),
      scale: number(row[7]),
    });
    tiersByList.set(listId, tiers);
  }
  return rows.map((row) => ({
    priority: row[6] === null ? null : number(row[6]),
    list: {
      id: text(row[1]),
      code: text(row[2]),
      name: text(row[3]),
      currency: text(row[4]),
      version: number(row[5]),
      validity: validity(row),
      tiers: tiersByList.get(text(row[1])) ?? {},
    },
  }));
}

function readAgreement(
  row: BookRow | undefined,
  discounts: readonly BookRow[],
  lists: readonly OpenedList[],
): Agreement | null {
  if (row === undefined) return null;
  return {
    id: text(row[1]),
    number: text(row[2]),
    name: text(row[3]),
    currency: text(row[4]),
    validity: validity(row),
    lists: lists.flatMap(({ list, priority }) => (priority === null ? [] : [{ list, priority }])),
    discounts: discounts.map(readDiscount),
  };
}

function readDiscount(row: BookRow): Discount {
  return {
    id: text(row[1]),
    label: text(row[2]),
    scope: scope(text(row[3])),
    value: row[4] === null ? null : text(row[4]),
    basisPoints: number(row[5]),
  };
}

function readProducts(
  rows: readonly BookRow[],
  categoryRows: readonly BookRow[],
): Readonly<Record<string, PricedProduct>> {
  const codes = new Map<string, string[]>();
  for (const row of [...categoryRows].sort((left, right) => number(left[5]) - number(right[5]))) {
    const leaf = text(row[1]);
    codes.set(leaf, [...(codes.get(leaf) ?? []), text(row[2])]);
  }
  const products: Record<string, PricedProduct> = {};
  for (const row of rows) {
    const id = text(row[1]);
    products[id] = {
      id,
      brand: row[2] === null ? null : text(row[2]),
      categories: codes.get(text(row[3])) ?? [],
    };
  }
  return products;
}

function readConfigurations(rows: readonly BookRow[]): readonly ConfigurationRow[] {
  const inOrder = [...rows].sort((left, right) => number(left[6]) - number(right[6]));
  return [...Map.groupBy(inOrder, (row) => text(row[1]))].map(([id, parts]) => ({
    id,
    key: text(parts[0]?.[2]),
    parts: parts
      .filter((row) => row[3] !== null)
      .map((row) => ({ productId: text(row[3]), quantity: number(row[5]) })),
  }));
}

function scope(value: string): DiscountScope {
  if (value === 'all' || value === 'category' || value === 'brand' || value === 'product') return value;
  throw new TypeError(`"${value}" is not a scope of a discount.`);
}

function validity(row: BookRow): Validity {
  return { from: instant(row[8]), until: instant(row[9]) };
}

function instant(value: unknown): number | null {
  return value instanceof Date ? value.getTime() : null;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`Expected a text from the price query, got ${typeof value}.`);
}

/** BIGINT beyond 2^53 comes as text; money refuses it where it is used. */
function number(value: unknown): number {
  const read = Number(value);
  if (Number.isFinite(read)) return read;
  throw new TypeError(`Expected a number from the price query, got ${typeof value}.`);
}
