import { catalogueOf, catalogueUnderWay } from '#catalogues';

import { languageOf, toLocale } from './locale.ts';
import { toTimeZone } from './time-zone.ts';
import { translatorOf } from './translator.ts';
import type { Translator } from './translator.ts';

const MAX_SPELLINGS = 4000;

function report(problem: string): void {
  // oxlint-disable-next-line no-console -- the one channel that the server, the browser and the tests all watch.
  console.error(problem);
}

const translators = new Map<string, Translator>();

/**
 * The translator for a locale and an IANA time zone. An unknown locale becomes the nearest supported one, an unknown
 * time zone UTC. The same arguments give the same translator, with its parsed messages and Intl objects. Throws in a
 * browser that has not fetched the language: see {@link messagesUnderWay}.
 */
export function createTranslator(reader: { locale: string; timeZone: string }): Translator {
  const asked = `${reader.locale} ${reader.timeZone}`;
  const known = translators.get(asked);
  if (known !== undefined) return known;

  const locale = toLocale(reader.locale);
  const timeZone = toTimeZone(reader.timeZone);
  const key = `${locale} ${timeZone}`;
  const made =
    translators.get(key) ?? translatorOf(catalogueOf(languageOf(locale)), locale, timeZone, report);
  // What strangers send as a locale must not fill the memory: supported pairs are always kept, spellings up to a bound.
  translators.set(key, made);
  if (translators.size < MAX_SPELLINGS) translators.set(asked, made);
  return made;
}

/**
 * What to wait for before {@link createTranslator} speaks the language of `locale`; `undefined` when it does. A browser
 * fetches the one language that its reader reads, a server holds them all. Rejects when the first language cannot be
 * fetched; a later one that cannot be is stood in for by the one that is there.
 */
export function messagesUnderWay(locale: string): Promise<void> | undefined {
  return catalogueUnderWay(languageOf(toLocale(locale)));
}
