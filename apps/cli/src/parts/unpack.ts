import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The text of a packed file, in pieces that end where a line ends; and, once it is read, what broke it. */
export type Unpacked = { readonly pieces: AsyncGenerator<string>; brokenBy(): Error | undefined };

/** More than this in one line is no line of data any more, and would fill the memory. */
const LONGEST_LINE = 4_000_000;

/**
 * Unpacks a gzip file piece by piece. A file that ends early, is no gzip, or cannot be read gives every whole line
 * before the break and then ends; the piece of a line before the break is dropped, because half a price looks
 * like a price. `onBytes` is told how many packed bytes were read.
 */
export function unpack(path: string, onBytes: (bytes: number) => void): Unpacked {
  let broken: Error | undefined;
  return { pieces: pieces(), brokenBy: () => broken };

  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const bytes of gunzip(path, onBytes)) {
        rest += decoder.decode(bytes, { stream: true });
        const end = rest.lastIndexOf('\n') + 1;
        if (end > 0) yield rest.slice(0, end);
        rest = rest.slice(end);
        if (rest.length > LONGEST_LINE) throw new Error('a line is too long');
      }
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      return;
    }
    if (rest !== '') yield rest;
  }
}

/** Says why a file could not be read to its end. */
export function wordBreak(error: Error): string {
  return `the file cannot be read further (${error.message})`;
}

/**
 * The unpacked bytes, all of them up to a break. A stream that fails drops what nobody has read yet, so each piece
 * is taken from it before the next one goes in.
 */
async function* gunzip(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  const unpacked: Uint8Array[] = [];
  let broken: Error | undefined;
  stream.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  stream.on('error', (error) => {
    broken = error;
  });
  const closed = new Promise((resolve) => stream.once('close', resolve));
  for await (const packed of createReadStream(path) as AsyncIterable<Uint8Array>) {
    onBytes(packed.length);
    await Promise.race([new Promise((resolve) => stream.write(packed, resolve)), closed]);
    yield* unpacked.splice(0);
    if (broken !== undefined) throw broken;
  }
  stream.end();
  await closed;
  yield* unpacked.splice(0);
  if (broken !== undefined) throw broken;
}
