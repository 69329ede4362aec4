import { InvariantError } from '@portico/kernel';
import type { Translator } from '@portico/messages';
import { createContext, useContext } from 'react';

const TextContext = createContext<Translator | undefined>(undefined);

/** Gives the pages below the reader's translator. */
export const TextProvider = TextContext.Provider;

/** The reader's translator: every word, figure and date of a page comes from it. Stands below {@link TextProvider}. */
export function useText(): Translator {
  const text = useContext(TextContext);
  if (text === undefined)
    throw new InvariantError('no-text', 'Words were asked for outside of the text provider.');
  return text;
}
