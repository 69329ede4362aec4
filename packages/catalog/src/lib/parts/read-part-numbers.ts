import { readText } from './read-value.ts';

/** The longest part number that is kept; what is longer is a description in the wrong place. */
export const MAX_PART_NUMBER = 190;

/**
 * Reads the maker's numbers of a part, each once. One entry may hold two numbers parted by a run of blanks;
 * blank and absurdly long entries are dropped.
 */
export function readPartNumbers(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const numbers = entries
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(/\s{3,}|\r?\n/) : []))
    .flatMap((entry) => readText(entry) ?? [])
    .filter((entry) => entry.length <= MAX_PART_NUMBER);
  return [...new Set(numbers)];
}
