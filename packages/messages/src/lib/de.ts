import { dePages } from './de-pages.ts';
import { documents } from './de/documents.ts';
import { mail } from './de/mail.ts';
import { mailbox } from './de/mailbox.ts';
import type { Catalogue } from './catalogue.ts';

/** Every message in German. */
export const de: Catalogue = {
  ...dePages,
  ...documents,
  ...mail,
  ...mailbox,
};
