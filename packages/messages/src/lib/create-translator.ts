import type { Catalogue, MessageKey } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { languageOf, toLocale } from './locale.ts';
import type { Language } from './locale.ts';
import { toTimeZone } from './time-zone.ts';
import { translatorOf } from './translator.ts';
import type { Translator } from './translator.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de };

const MAX_SPELLINGS = 4000;

function report(problem: string): void {
  // oxlint-disable-next-line no-console -- the one channel that the server, the browser and the tests all watch.
  console.error(problem);
}

const translators = new Map<string, Translator>();

/**
 * The translator for a locale and an IANA time zone. An unknown locale becomes the nearest supported one, an unknown
 * time zone UTC. The same arguments give the same translator, with its parsed messages and Intl objects.
 */
export function createTranslator(reader: { locale: string; timeZone: string }): Translator {
  const asked = `${reader.locale} ${reader.timeZone}`;
  const known = translators.get(asked);
  if (known !== undefined) return known;

  const locale = toLocale(reader.locale);
  const timeZone = toTimeZone(reader.timeZone);
  const key = `${locale} ${timeZone}`;
  const made = translators.get(key) ?? translatorOf(CATALOGUES[languageOf(locale)], locale, timeZone, report);
  // What strangers send as a locale must not fill the memory: supported pairs are always kept, spellings up to a bound.
  translators.set(key, made);
  if (translators.size < MAX_SPELLINGS) translators.set(asked, made);
  return made;
}

/** Whether there is a message of this name: for names put together out of stored values, such as the kind of a job. */
export function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(en, name);
}

/** The source of every message of a language, by key. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
