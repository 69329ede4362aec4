import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Hands over what a stream says, line by line, without the escape codes that colour a terminal. */
export function readLines(stream: Readable | null, onLine: (line: string) => void): void {
  if (stream === null) return;
  createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => onLine(withoutColour(line)));
}

/** A line as it reads without the escape codes that colour a terminal. */
export function withoutColour(line: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape character is what starts such a code
  return line.replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, '');
}
