import { CATALOGUE_CATEGORIES, PART_CATEGORIES } from '@portico/catalog';
import type { ImportedProduct, PartPrice } from '@portico/catalog';
import { startProductImport } from '@portico/database';
import type { Database, ImportTarget, ProductImport } from '@portico/database';

import { Failure } from '../terminal/failure.ts';
import type { ProgressBar } from '../terminal/progress-bar.ts';
import { type PartFile, PRICES_NAME, findPartFiles } from './part-files.ts';
import { readParts } from './read-parts.ts';
import { readPrices } from './read-prices.ts';
import type { Rejection } from './rejection.ts';

/**
 * What an import did. Every line of a file of parts that was read is one of created, changed, unchanged and
 * rejected; prices are counted apart. `rejections` names everything that was not loaded, of both.
 */
export type ImportReport = {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly seconds: number;
  readonly prices: {
    readonly read: number;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
    readonly rejected: number;
  };
  readonly rejections: readonly Rejection[];
};

const TARGET: ImportTarget = {
  source: 'buildcores',
  categories: CATALOGUE_CATEGORIES,
  definitions: PART_CATEGORIES.map((category) => ({
    categoryCode: category.code,
    definitions: category.attributes.map((each) => each.definition),
  })),
  priceList: { code: 'parts-usd', name: 'Parts, US dollars', currency: 'USD' },
};

const BATCH = 1000;

/**
 * Loads a folder of parts data as products and a base price list. All of it is merged in one transaction at the
 * end: whoever looks sees the state before or the state after. Throws Failure when the folder cannot be read or
 * another import is running.
 */
export async function importParts(
  database: Database,
  folder: string,
  { progress, clock = () => new Date() }: { progress: ProgressBar; clock?: () => Date },
): Promise<ImportReport> {
  const startedAt = clock().getTime();
  const files = await findPartFiles(folder);
  const started = await startProductImport(database, TARGET);
  if (!started.ok) {
    throw new Failure('Another import is running on this database. Wait until it is done and try again.');
  }
  try {
    const total = [...files.parts, ...(files.prices ? [files.prices] : [])].reduce(
      (sum, f) => sum + f.bytes,
      0,
    );
    const meter = byteMeter(total, progress);
    const parts = await stageParts(started.value, files.parts, meter);
    const prices = await stagePrices(started.value, files.prices, meter);
    progress.show(0.9, 'merging');
    const pricesComplete = prices.rejections.length === 0;
    const outcome = await started.value.finish({ at: clock(), pricesComplete });
    const taken = outcome.products.refused.map((key) =>
      rejectionAt(parts.places.get(key), 'its SKU is taken'),
    );
    const unknown = outcome.prices.refused.map((key) =>
      rejectionAt(prices.places.get(key), 'there is no part of this identifier'),
    );
    const { refused: _taken, ...products } = outcome.products;
    const { refused: _unknown, ...priced } = outcome.prices;
    return {
      read: parts.read,
      ...products,
      rejected: parts.rejections.length + taken.length,
      seconds: Math.round((clock().getTime() - startedAt) / 10) / 100,
      prices: { read: prices.read, ...priced, rejected: prices.rejections.length + unknown.length },
      rejections: [...parts.rejections, ...taken, ...prices.rejections, ...unknown],
    };
  } finally {
    await started.value.close();
    progress.end();
  }
}

type Place = { readonly file: string; readonly line: number };
type Meter = (doing: string) => (bytes: number) => void;

/** What was gathered: how many entries were read, where each stands, and what was not taken. */
type Staged = {
  readonly read: number;
  readonly places: ReadonlyMap<string, Place>;
  readonly rejections: readonly Rejection[];
};

async function stageParts(target: ProductImport, files: readonly PartFile[], meter: Meter): Promise<Staged> {
  const places = new Map<string, Place>();
  const rejections: Rejection[] = [];
  const batch = batches<ImportedProduct>((products) => target.addProducts(products));
  let read = 0;
  for (const file of files) {
    for await (const part of readParts(file, meter(file.name))) {
      read += 1;
      if (!part.ok) {
        rejections.push(part.rejection);
        continue;
      }
      const place = { file: part.file, line: part.line };
      const before = places.get(part.product.sourceKey);
      if (before !== undefined) {
        rejections.push({ ...place, reason: `the same part stands in ${before.file}:${before.line}` });
        continue;
      }
      places.set(part.product.sourceKey, place);
      await batch.add(part.product);
    }
  }
  await batch.flush();
  return { read, places, rejections };
}

async function stagePrices(target: ProductImport, file: PartFile | undefined, meter: Meter): Promise<Staged> {
  if (file === undefined) {
    const missing = { file: PRICES_NAME, reason: 'the file is missing; prices stay as they are' };
    return { read: 0, places: new Map(), rejections: [missing] };
  }
  const places = new Map<string, Place>();
  const rejections: Rejection[] = [];
  const batch = batches<PartPrice>((prices) => target.addPrices(prices));
  let read = 0;
  for await (const entry of readPrices(file, meter(file.name))) {
    read += 1;
    if (!entry.ok) {
      rejections.push(entry.rejection);
      continue;
    }
    const before = places.get(entry.price.sourceKey);
    if (before !== undefined) {
      const reason = `the same part has a price in line ${before.line}`;
      rejections.push({ file: file.name, line: entry.line, reason });
      continue;
    }
    places.set(entry.price.sourceKey, { file: file.name, line: entry.line });
    await batch.add(entry.price);
  }
  await batch.flush();
  return { read, places, rejections };
}

function batches<Item>(send: (items: readonly Item[]) => Promise<void>) {
  let held: Item[] = [];
  const flush = async () => {
    const full = held;
    held = [];
    await send(full);
  };
  return {
    flush,
    async add(item: Item) {
      held.push(item);
      if (held.length === BATCH) await flush();
    },
  };
}

/** Reading is the first nine tenths of the bar; the merge, which cannot be measured from here, the last. */
function byteMeter(total: number, progress: ProgressBar): Meter {
  let done = 0;
  return (doing) => (bytes) => {
    done += bytes;
    progress.show(total === 0 ? 0 : (0.9 * done) / total, doing);
  };
}

function rejectionAt(place: Place | undefined, reason: string): Rejection {
  return place === undefined ? { file: '', reason } : { ...place, reason };
}
