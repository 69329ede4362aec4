import type { Translator } from '@portico/messages';

import type { LetterFact } from '../letter.ts';

/** What a template decides: the words of one mail, without the frame that all mails share. */
export type Wording = {
  readonly subject: string;
  readonly title: string;
  readonly intro: string;
  readonly remark?: { readonly by: string; readonly text: string } | undefined;
  readonly facts: readonly LetterFact[];
  readonly action: { readonly label: string; readonly path: string };
  readonly next: string;
};

/** In whose language a mail is worded, and in whose name. */
export type WordingContext = { readonly text: Translator; readonly seller: string };

/** A person's words beside the mail's own; nothing when they wrote nothing. */
export function remark(by: string, comment: string | undefined): Wording['remark'] {
  const words = comment?.trim() ?? '';
  return words === '' ? undefined : { by, text: words };
}

/** An instant as a mail states it: with the time zone's name, since a mail is read anywhere. */
export function instantInWords(text: Translator, instant: string): string {
  return text.date(instant, 'dateTimeZone');
}
