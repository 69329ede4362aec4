import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './locale.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de };

/** The source of every message of a language, by key. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** What to wait for before {@link catalogueOf} can answer: nothing, since a server holds every language. */
export function catalogueUnderWay(_language: Language): Promise<void> | undefined {
  return undefined;
}
