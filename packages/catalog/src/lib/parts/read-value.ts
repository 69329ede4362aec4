import type { AttributeType, AttributeValue } from '../attribute.ts';

const NOT_KNOWN = new Set(['', '-', 'n/a', 'unknown', 'null', 'undefined']);
const MAX_TEXT = 400;

/**
 * Reads a value of a record as an attribute of the given type; `undefined` when nothing is known or what stands
 * there is no such value. Figures written as text are read, negative figures are nonsense and dropped, blanks
 * within text are tidied, and a set never holds `None` beside itself or twice the same.
 */
export function readValue(type: AttributeType, value: unknown): AttributeValue | undefined {
  switch (type) {
    case 'number':
      return readNumber(value);
    case 'text':
      return readText(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'set':
      return readSet(value);
  }
}

/** Tidies a text: single blanks, no blanks around; `undefined` for nothing and for words that mean nothing. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const tidy = value
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return NOT_KNOWN.has(tidy.toLowerCase()) ? undefined : tidy.slice(0, MAX_TEXT);
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

function readSet(value: unknown): readonly string[] | undefined {
  const entries = Array.isArray(value) ? value : [value];
  const words = entries.flatMap((entry) => readText(entry) ?? []).filter((word) => word !== 'None');
  return words.length > 0 ? [...new Set(words)] : undefined;
}
