import type { Translator } from '@portico/messages';

import { readText } from './list-address.ts';
import { readLocalAmount } from './local-amount.ts';
import { endOfLocalDay, startOfLocalDay } from './local-day.ts';

/** The filters that lists of quotes and of orders share, as their address carries them. */
export const FILTER_NAMES = ['q', 'from', 'until', 'least', 'most', 'unit', 'person'] as const;

/** The name of such a filter. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** What was asked for, word for word, so that the fields show it again. */
export type FilterWords = Readonly<Partial<Record<FilterName, string>>>;

/** The same, as the query takes it. What makes no sense narrows nothing. */
export type ReadFilter = {
  readonly text?: string;
  readonly from?: Date;
  readonly before?: Date;
  readonly least?: number;
  readonly most?: number;
  readonly unitId?: string;
  readonly memberId?: string;
};

/** Reads the shared filters out of an address: days and amounts in the reader's way. */
export function readListFilter(
  params: URLSearchParams,
  { locale, timeZone }: Pick<Translator, 'locale' | 'timeZone'>,
  currency: string,
): { readonly words: FilterWords; readonly filter: ReadFilter } {
  const words: Partial<Record<FilterName, string>> = {};
  for (const name of FILTER_NAMES) {
    const value = readText(params, name);
    if (value !== undefined) words[name] = value;
  }
  const filter = {
    text: words.q,
    from: startOfLocalDay(words.from ?? '', timeZone),
    before: endOfLocalDay(words.until ?? '', timeZone),
    least: readLocalAmount(words.least ?? '', locale, currency),
    most: readLocalAmount(words.most ?? '', locale, currency),
    unitId: words.unit,
    memberId: words.person,
  };
  return { words, filter: withoutGaps(filter) };
}

function withoutGaps(filter: {
  readonly [Key in keyof ReadFilter]: ReadFilter[Key] | undefined;
}): ReadFilter {
  const { text, from, before, least, most, unitId, memberId } = filter;
  return {
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from }),
    ...(before !== undefined && { before }),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(unitId !== undefined && { unitId }),
    ...(memberId !== undefined && { memberId }),
  };
}
