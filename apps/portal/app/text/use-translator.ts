import { createTranslator, messagesUnderWay } from '@portico/messages';
import type { Locale, Translator } from '@portico/messages';
import { use } from 'react';

/**
 * The translator of whoever reads, for the root of all pages. A change of language in the browser fetches the words
 * first; the page stays as it is until they are there, since every navigation is a transition.
 */
export function useTranslator(locale: Locale, timeZone: string): Translator {
  const underWay = messagesUnderWay(locale);
  if (underWay !== undefined) use(underWay);
  return createTranslator({ locale, timeZone });
}
