/** The languages that the catalogue speaks. English is complete by definition; the others mirror it. */
export const LANGUAGES = ['en', 'de'] as const;

/** A language of the catalogue. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The locales a person can choose: a language, or a language with the region whose dates and numbers they are used to.
 * The plain language stands for the region that most of its speakers outside a known region expect.
 */
export const LOCALES = ['en', 'en-GB', 'en-US', 'de', 'de-AT', 'de-CH'] as const;

/** A locale that the product can be read in, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** The locale of a person of whom nothing is known. */
export const DEFAULT_LOCALE: Locale = 'en';

/**
 * The supported locale nearest to `tag`: itself, else its language (`de-LI` becomes `de`), else {@link DEFAULT_LOCALE}.
 * Takes any text, since tags come from browsers and imports.
 */
export function toLocale(tag: string): Locale {
  return supported(tag) ?? DEFAULT_LOCALE;
}

/** The language whose messages a locale reads. */
export function languageOf(locale: Locale): Language {
  return locale.startsWith('de') ? 'de' : 'en';
}

/**
 * The locale to greet a stranger in, out of an `Accept-Language` header: the supported one with the highest weight,
 * the earlier at equal weight. Weight 0 means "not this one" (RFC 9110, 12.5.4). Never fails: see {@link DEFAULT_LOCALE}.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, MAX_HEADER).split(',').map(toWish);
  const best = wishes
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map((wish) => supported(wish.tag))
    .find((locale) => locale !== undefined);
  return best ?? DEFAULT_LOCALE;
}

/** A longer header is nobody's list of languages; the rest of it is not read. */
const MAX_HEADER = 500;

function toWish(entry: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

function supported(tag: string): Locale | undefined {
  const lower = tag.toLowerCase();
  return (
    LOCALES.find((locale) => locale.toLowerCase() === lower) ??
    LANGUAGES.find((language) => lower.startsWith(`${language}-`) || lower === language)
  );
}
