import { readPartPrice } from '@portico/catalog';
import type { PartPrice } from '@portico/catalog';
import { Readable } from 'node:stream';

import { type CsvError, type Info, parse } from 'csv-parse';

import type { PartFile } from './part-files.ts';
import { type Rejection, wordFaults } from './rejection.ts';
import { unpack, wordBreak } from './unpack.ts';

/** One line of the file of prices: a price and where it stands, or why it is none. */
export type ReadPrice =
  | { readonly ok: true; readonly price: PartPrice; readonly line: number }
  | { readonly ok: false; readonly rejection: Rejection };

type Row = { readonly record: Readonly<Record<string, string | undefined>>; readonly info: Info };

/**
 * Reads the file of prices. Lines that are no CSV, or hold no price, are rejections; a file that breaks off is one
 * rejection after the lines that could be read.
 */
export async function* readPrices(
  file: PartFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadPrice> {
  const skipped: CsvError[] = [];
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) skipped.push(error);
      return undefined;
    },
  });
  const { pieces, brokenBy } = unpack(file.path, onBytes);
  let line = 1;
  for await (const row of Readable.from(pieces).pipe(parser) as AsyncIterable<Row>) {
    yield* takeSkipped(file, skipped);
    line = row.info.lines;
    yield readRow(file, row);
  }
  yield* takeSkipped(file, skipped);
  const broken = brokenBy();
  if (broken !== undefined) yield rejected(file, line + 1, wordBreak(broken));
}

function readRow(file: PartFile, { record, info }: Row): ReadPrice {
  const price = readPartPrice(record['opendb_id'], record['usd_price_median']);
  if (price.ok) return { ok: true, price: price.value, line: info.lines };
  return rejected(file, info.lines, wordFaults(price.error));
}

function* takeSkipped(file: PartFile, skipped: CsvError[]): Generator<ReadPrice> {
  for (const error of skipped.splice(0)) {
    const line = Number(error['lines']);
    yield rejected(file, Number.isFinite(line) ? line : undefined, error.message);
  }
}

function rejected(file: PartFile, line: number | undefined, reason: string): ReadPrice {
  return { ok: false, rejection: { file: file.name, ...(line === undefined ? {} : { line }), reason } };
}
