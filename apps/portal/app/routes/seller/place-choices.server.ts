import { LOCALES } from '@portico/messages';
import type { Locale } from '@portico/messages';

import { COUNTRY_CODES } from '~/components/seller/country-codes.ts';

/** A choice of a list: what is sent, and what is read. */
export type PlaceChoice = { readonly value: string; readonly label: string };

/** Countries by their name in the reader's language; named here, because browsers know fewer names than the server. */
export function countryChoices(locale: Locale): readonly PlaceChoice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return COUNTRY_CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((one, other) =>
    one.label.localeCompare(other.label, locale),
  );
}

/** The languages that the portal speaks, each with its region where that matters. */
export function localeChoices(locale: Locale): readonly PlaceChoice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return LOCALES.map((value) => ({ value, label: names.of(value) ?? value }));
}

/** Every time zone, by the name that it is known by everywhere. */
export function timeZoneChoices(): readonly PlaceChoice[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));
}
