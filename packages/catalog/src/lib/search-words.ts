/** What a person typed into a search, taken apart: whole words in lower case, without operators or signs. */
export type SearchWords = { readonly words: readonly string[]; readonly typed: string };

const MAX_WORDS = 8;
const MAX_LENGTH = 120;

/**
 * Reads a search text. Anything but letters, digits and underscores separates words, so that search operators
 * and rubbish become harmless; words beyond the eighth and letters beyond the 120th are ignored. `typed` is the
 * text with its blanks tidied, for comparing with a part number as a whole.
 */
export function toSearchWords(text: string): SearchWords {
  const typed = text
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
  const words = typed.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return { words: [...new Set(words)].slice(0, MAX_WORDS), typed };
}
