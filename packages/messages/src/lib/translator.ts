import type { Fault } from '@portico/kernel';
import { formatMoney, formatMoneyToParts } from '@portico/money';
import type { Money, MoneyPart } from '@portico/money';
import type { MessageKey, PageCatalogue } from './catalogue.ts';
import { createFormats } from './formats.ts';
import type { DateStyle } from './formats.ts';
import type { Locale } from './locale.ts';
import { compileMessage } from './message.ts';
import type { Message, MessageValues, RichValues } from './message.ts';
import { distance } from './relative.ts';

/** An instant; or a calendar day written `2026-05-01`, which is that day in every time zone. */
export type DateLike = Date | string;

/** Words, figures and dates for one reader: their language, their locale, their time zone. */
export type Translator = {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Whether there is a message of this name: for names put together out of stored values, such as the kind of a job. */
  knows(name: string): name is MessageKey;
  /** The message `key` with `values` filled in. A value that the message needs and does not get is reported, not thrown. */
  t(key: MessageKey, values?: MessageValues): string;
  /** The message `key` as parts, each tag of it made a node by the function of its name. */
  rich<Node>(key: MessageKey, values: RichValues<Node>): readonly (string | Node)[];
  /** What is wrong with one field of an input, in words: the message `fault.<code>`. */
  fault(fault: Fault): string;
  /** An amount with its currency; `signed` writes the plus of a price difference. */
  money(money: Money, options?: { signed?: boolean }): string;
  /** The pieces of {@link Translator.money}, for a display that sets the currency apart. */
  moneyParts(money: Money): readonly MoneyPart[];
  /** A number, with at most `fractionDigits` (3) digits after the point. */
  number(value: number, fractionDigits?: number): string;
  /** A share of one as a percentage: 0.125 is "12.5%", with at most `fractionDigits` (2) digits. */
  percent(share: number, fractionDigits?: number): string;
  /** The day, in the reader's time zone. */
  date(date: DateLike, style?: DateStyle): string;
  /** Day and time, in the reader's time zone. */
  dateTime(date: DateLike): string;
  /** How far `date` is from `now`: "in 3 days", "yesterday". */
  relative(date: DateLike, now: Date): string;
  /** "a, b and c", or "a, b or c". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
};

/** Told when a message could not be filled in; the reader then sees the message's source. */
export type ReportProblem = (problem: string) => void;

/** The messages of a translator: at least those of the pages, by key. */
type Messages = PageCatalogue & { readonly [Key in MessageKey]?: string };

/** Builds the translator of one catalogue. Messages are parsed when first used and kept. */
export function translatorOf(
  catalogue: Messages,
  locale: Locale,
  timeZone: string,
  report: ReportProblem,
): Translator {
  const formats = createFormats(locale, timeZone);
  const messages = new Map<string, Message>();

  function message(key: MessageKey): Message {
    const known = messages.get(key);
    if (known !== undefined) return known;
    const made = compileMessage(catalogue[key] ?? key, locale, formats);
    messages.set(key, made);
    return made;
  }
  function attempt<Value>(key: MessageKey, fill: () => Value, otherwise: (source: string) => Value): Value {
    try {
      return fill();
    } catch (cause) {
      report(`Message ${key} (${locale}): ${cause instanceof Error ? cause.message : String(cause)}`);
      return otherwise(catalogue[key] ?? key);
    }
  }
  function formatDate(date: DateLike, style: DateStyle): string {
    const isDay = typeof date === 'string' && CALENDAR_DAY.test(date);
    const format = isDay ? formats.day(style) : formats.instant(style);
    // Engines disagree on which blank stands before AM and PM; a page must read the same on the server and after.
    return format.format(typeof date === 'string' ? new Date(date) : date).replaceAll('\u202f', ' ');
  }
  const t = (key: MessageKey, values?: MessageValues) =>
    attempt(
      key,
      () => message(key).text(values),
      (source) => source,
    );

  const knows = (name: string): name is MessageKey => Object.hasOwn(catalogue, name);

  return {
    locale,
    timeZone,
    knows,
    t,
    rich: (key, values) =>
      attempt(
        key,
        () => message(key).parts(values),
        (source) => [source],
      ),
    fault: ({ code, values }) => {
      const key = `fault.${code}`;
      if (knows(key)) return t(key, values);
      report(`No message words the fault "${code}".`);
      return t('fault.other');
    },
    money: (money, options) =>
      formatMoney(money, locale, { sign: options?.signed === true ? 'always' : 'auto' }),
    moneyParts: (money) => formatMoneyToParts(money, locale),
    number: (value, fractionDigits = 3) => formats.number(fractionDigits).format(value),
    percent: (share, fractionDigits = 2) => formats.percent(fractionDigits).format(share),
    date: (date, style = 'date') => formatDate(date, style),
    dateTime: (date) => formatDate(date, 'dateTime'),
    relative: (date, now) => {
      const { value, unit } = distance(new Date(date), now);
      return formats.relative('auto').format(value, unit);
    },
    list: (items, type = 'conjunction') => formats.list(type).format(items),
  };
}

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;
