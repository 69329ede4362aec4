import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of a file, numbered from 1; or that the file cannot be read from `line` on. */
export type FileLine =
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

/** The stream of a gzip file unpacked; `onBytes` is told how many packed bytes were read. */
export function openGzip(path: string, onBytes: (bytes: number) => void) {
  const file = createReadStream(path);
  file.on('data', (chunk) => {
    onBytes(chunk.length);
  });
  // The error of either stream reaches the reader through the unpacked stream; here is nothing left to do.
  return pipeline(file, createGunzip(), () => undefined);
}

/**
 * Reads a gzip file line by line as it unpacks, holding one line at a time. Blank lines are passed over but
 * counted. A file that ends early or is no gzip ends in one `broken` entry after the lines that could be read.
 */
export async function* readGzipLines(
  path: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileLine> {
  const unpacked = openGzip(path, onBytes);
  const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  let broken: Error | undefined;
  unpacked.on('error', (error: Error) => {
    broken = error;
    lines.close();
  });
  let line = 0;
  let held: FileLine | undefined;
  for await (const text of lines) {
    line += 1;
    // The last line of a file that breaks off is a piece of one: it is held back until the next one is whole.
    if (held !== undefined) yield held;
    held = text.trim() === '' ? undefined : { kind: 'line', line, text };
  }
  if (broken === undefined) {
    if (held !== undefined) yield held;
    return;
  }
  yield { kind: 'broken', line: held?.line ?? line + 1, reason: wordBreak(broken) };
}

/** Says why a file cannot be unpacked. */
export function wordBreak(error: Error): string {
  return `the file cannot be unpacked further (${error.message})`;
}
