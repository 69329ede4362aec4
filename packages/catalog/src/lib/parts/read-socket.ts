import { readValue } from './read-value.ts';

/** Spellings of one and the same socket: the source writes it differently from category to category. */
const SAME_AS = new Map([
  ['TR4', 'sTR4'],
  ['TR5', 'sTR5'],
  ['TRX4', 'sTRX4'],
  ['WRX8', 'sWRX8'],
]);

/**
 * Reads the name of a socket in one spelling, so that boards, processors and coolers meet. `2 x LGA 2011` stays
 * what it is: a board with two of them.
 */
export function readSocket(value: unknown): string | undefined {
  const socket = readValue('text', value);
  if (typeof socket !== 'string') return undefined;
  const spaced = socket.replace(/\bLGA[ -]?(?=\d)/i, 'LGA ');
  return SAME_AS.get(spaced) ?? spaced;
}

/** Reads a list of sockets, each in one spelling and once. */
export function readSockets(value: unknown): readonly string[] | undefined {
  const sockets = Array.isArray(value) ? value.flatMap((entry) => readSocket(entry) ?? []) : [];
  return sockets.length > 0 ? [...new Set(sockets)] : undefined;
}
