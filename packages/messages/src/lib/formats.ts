/** Keeps what `make` builds, by key: an Intl object costs some 20 to 100 microseconds to build, a look-up nearly none. */
function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** The Intl objects of one locale and time zone, each built once, when first asked for. */
export type Formats = ReturnType<typeof createFormats>;

const DATE_STYLES = {
  date: { dateStyle: 'medium' },
  dateLong: { dateStyle: 'long' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  dateTimeZone: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  time: { timeStyle: 'short' },
  month: { month: 'short', year: 'numeric' },
  monthShort: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How a date or an instant can be written. */
export type DateStyle = keyof typeof DATE_STYLES;

/** Builds the kept Intl objects of `locale` and `timeZone`. */
export function createFormats(locale: string, timeZone: string) {
  return {
    instant: keep((style: DateStyle) => new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone })),
    day: keep(
      (style: DateStyle) => new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' }),
    ),
    number: keep(
      (fractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }),
    ),
    percent: keep(
      (fractionDigits: number) =>
        new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: fractionDigits }),
    ),
    plural: keep((type: 'cardinal' | 'ordinal') => new Intl.PluralRules(locale, { type })),
    relative: keep((numeric: 'auto') => new Intl.RelativeTimeFormat(locale, { numeric })),
    list: keep((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type })),
  };
}
