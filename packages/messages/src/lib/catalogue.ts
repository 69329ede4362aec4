import type { en } from './en.ts';

/** The name of a message: `<area>.<what it says>`. */
export type MessageKey = keyof typeof en;

/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
