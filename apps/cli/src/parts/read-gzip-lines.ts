import { unpack, wordBreak } from './unpack.ts';

/** A line of a file, numbered from 1; or that the file cannot be read from `line` on. */
export type FileLine =
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

/**
 * Reads a gzip file line by line as it unpacks. Blank lines are passed over but counted. A file that breaks off
 * ends in one `broken` entry after the lines that could be read.
 */
export async function* readGzipLines(
  path: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileLine> {
  const { pieces, brokenBy } = unpack(path, onBytes);
  let line = 0;
  for await (const piece of pieces) {
    for (const text of piece.replace(/\n$/, '').split('\n')) {
      line += 1;
      if (text.trim() !== '') yield { kind: 'line', line, text };
    }
  }
  const broken = brokenBy();
  if (broken !== undefined) yield { kind: 'broken', line: line + 1, reason: wordBreak(broken) };
}
