import { LOCALES } from '@portico/messages';
import type { Translator } from '@portico/messages';

/** What a person can choose of for their profile, in their own language. */
export type ProfileChoices = {
  readonly locales: readonly { readonly value: string; readonly label: string }[];
  readonly timeZones: readonly { readonly value: string; readonly label: string }[];
};

/** Every locale by its name, and every time zone; `current` is among them even if this machine does not list it. */
export function profileChoices(text: Translator, current: string): ProfileChoices {
  const names = new Intl.DisplayNames(text.locale, { type: 'language', languageDisplay: 'dialect' });
  const zones = new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone')]);
  return {
    locales: LOCALES.map((value) => ({ value, label: names.of(value) ?? value })),
    timeZones: [...zones]
      .toSorted()
      .map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') })),
  };
}
