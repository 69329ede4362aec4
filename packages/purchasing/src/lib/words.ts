import type { Fault, Faults } from '@portico/kernel';

/** How long the texts of quotes and orders may be, in characters. */
export const MAX_WORDS = { title: 200, poNumber: 60, comment: 2000 } as const;

/** What was written cannot be taken; each fault names its field. */
export type Invalid = { readonly kind: 'invalid'; readonly faults: Faults };

type Demand = { readonly required: boolean; readonly most: number };

/** Checks one text: present where it is required, and no longer than `most`. Blank counts as absent. */
export function checkWords(
  path: string,
  text: string | undefined,
  { required, most }: Demand,
): readonly Fault[] {
  const length = (text ?? '').trim().length;
  if (required && length === 0) return [{ path, code: 'required' }];
  return length > most ? [{ path, code: 'too-long', values: { max: most } }] : [];
}

/** The text without blanks around it as an object to spread, empty where nothing was written. */
export function worded<Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> {
  const trimmed = (text ?? '').trim();
  const written: Partial<Record<Key, string>> = {};
  if (trimmed !== '') written[key] = trimmed;
  return written;
}
