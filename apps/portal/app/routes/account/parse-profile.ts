import type { Profile } from '@portico/database';
import { err, ok } from '@portico/kernel';
import type { Fault, Faults, Result } from '@portico/kernel';
import { LOCALES, isTimeZone } from '@portico/messages';
import { parsePersonName } from '@portico/organizations';

const DENSITIES = ['comfortable', 'compact'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** Reads the form of a profile; every fault at its field. */
export function parseProfile(text: (name: string) => string): Result<Omit<Profile, 'email'>, Faults> {
  const name = parsePersonName(text('name'));
  const locale = LOCALES.find((known) => known === text('locale'));
  const timeZone = isTimeZone(text('timeZone')) ? text('timeZone') : undefined;
  const density = DENSITIES.find((known) => known === text('density'));
  const theme = THEMES.find((known) => known === text('theme'));
  const faults: Fault[] = [
    ...(name === undefined
      ? [{ path: 'name', code: text('name') === '' ? 'required' : 'name-invalid' }]
      : []),
    ...(locale === undefined ? [{ path: 'locale', code: 'choice-unknown' }] : []),
    ...(timeZone === undefined ? [{ path: 'timeZone', code: 'time-zone-unknown' }] : []),
    ...(density === undefined ? [{ path: 'density', code: 'choice-unknown' }] : []),
    ...(theme === undefined ? [{ path: 'theme', code: 'choice-unknown' }] : []),
  ];
  if (!name || !locale || !timeZone || !density || !theme) return err(faults);
  return ok({ name, locale, timeZone, density, theme, version: Number(text('version')) });
}
