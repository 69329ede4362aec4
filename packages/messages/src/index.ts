export type { Catalogue, MessageKey } from './lib/catalogue.ts';
export { createTranslator, messagesUnderWay } from './lib/create-translator.ts';
export type { DateStyle } from './lib/formats.ts';
export { DEFAULT_LOCALE, LANGUAGES, LOCALES, languageOf, negotiateLocale, toLocale } from './lib/locale.ts';
export type { Language, Locale } from './lib/locale.ts';
export type { MessageValues, RichValues, Tag } from './lib/message.ts';
export { isTimeZone, toTimeZone } from './lib/time-zone.ts';
export type { DateLike, Translator } from './lib/translator.ts';
