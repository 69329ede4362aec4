import { findPartCategory, toProduct } from '@portico/catalog';
import type { ImportedProduct, PartCategory } from '@portico/catalog';

import { type PartFile, sourceOf } from './part-files.ts';
import { readGzipLines } from './read-gzip-lines.ts';
import { type Rejection, wordFaults } from './rejection.ts';

/** One line of a file of parts: a product and where it stands, or why it is none. */
export type ReadPart =
  | { readonly ok: true; readonly product: ImportedProduct; readonly file: string; readonly line: number }
  | { readonly ok: false; readonly rejection: Rejection };

/** Reads a file of parts line by line. A file that no category is named for is one rejection. */
export async function* readParts(file: PartFile, onBytes: (bytes: number) => void): AsyncGenerator<ReadPart> {
  const category = findPartCategory(sourceOf(file));
  if (category === undefined) {
    onBytes(file.bytes);
    yield rejected(file, undefined, `there is no category ${sourceOf(file)}`);
    return;
  }
  for await (const read of readGzipLines(file.path, onBytes)) {
    if (read.kind === 'broken') yield rejected(file, read.line, read.reason);
    else yield readLine(category, file, read.line, read.text);
  }
}

function readLine(category: PartCategory, file: PartFile, line: number, text: string): ReadPart {
  const record = parse(text);
  if (!record.ok) return rejected(file, line, record.reason);
  const product = toProduct(category, record.value);
  if (!product.ok) return rejected(file, line, wordFaults(product.error));
  return { ok: true, product: product.value, file: file.name, line };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

function rejected(file: PartFile, line: number | undefined, reason: string): ReadPart {
  return { ok: false, rejection: { file: file.name, ...(line === undefined ? {} : { line }), reason } };
}
