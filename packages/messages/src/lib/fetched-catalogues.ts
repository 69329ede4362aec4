import { InvariantError } from '@portico/kernel';

import type { PageCatalogue } from './catalogue.ts';
import type { Language } from './locale.ts';

// Each a file of its own for the browser, which reads one language and never the mails.
const FETCH: Readonly<Record<Language, () => Promise<PageCatalogue>>> = {
  en: async () => (await import('./en-pages.ts')).enPages,
  de: async () => (await import('./de-pages.ts')).dePages,
};

const fetched = new Map<Language, PageCatalogue>();
const underWay = new Map<Language, Promise<void>>();

/** The source of every message that pages show, in a language that has been fetched. */
export function catalogueOf(language: Language): PageCatalogue {
  const catalogue = fetched.get(language);
  if (catalogue === undefined) {
    throw new InvariantError('messages-not-fetched', `The messages in "${language}" were not fetched.`);
  }
  return catalogue;
}

/** Fetches a language, once: what to wait for before {@link catalogueOf} can answer, `undefined` when it can. */
export function catalogueUnderWay(language: Language): Promise<void> | undefined {
  if (fetched.has(language)) return undefined;
  const known = underWay.get(language);
  if (known !== undefined) return known;
  const started = fetchCatalogue(language).finally(() => underWay.delete(language));
  underWay.set(language, started);
  return started;
}

async function fetchCatalogue(language: Language): Promise<void> {
  try {
    fetched.set(language, await FETCH[language]());
  } catch (cause) {
    // A page that goes on in the language it had is better than none.
    const [other] = fetched.values();
    if (other === undefined) throw cause;
    fetched.set(language, other);
  }
}
