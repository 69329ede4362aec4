import { createTranslator } from '@portico/messages';
import type { Translator } from '@portico/messages';
import { createContext, useContext } from 'react';

const TextContext = createContext<Translator>(createTranslator({ locale: 'en', timeZone: 'UTC' }));

/** Gives the pages below the reader's translator. */
export const TextProvider = TextContext.Provider;

/** The reader's translator: every word, figure and date of a page comes from it. */
export function useText(): Translator {
  return useContext(TextContext);
}
