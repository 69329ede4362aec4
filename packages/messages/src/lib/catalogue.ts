import type { enPages } from './en-pages.ts';
import type { en } from './en.ts';

/** The name of a message: `<area>.<what it says>`. */
export type MessageKey = keyof typeof en;

/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The messages of one language that pages show; mails, documents and the mailbox are written on the server. */
export type PageCatalogue = Readonly<Record<keyof typeof enPages, string>>;
