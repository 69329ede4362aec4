import { enPages } from './en-pages.ts';
import { documents } from './en/documents.ts';
import { mail } from './en/mail.ts';
import { mailbox } from './en/mailbox.ts';

/** Every message in English, the language that names the keys. */
export const en = {
  ...enPages,
  ...documents,
  ...mail,
  ...mailbox,
};
