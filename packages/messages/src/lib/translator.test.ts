import { money } from '@portico/money';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { createTranslator } from './create-translator.ts';
import { catalogueOf } from './held-catalogues.ts';
import { translatorOf } from './translator.ts';

const english = createTranslator({ locale: 'en', timeZone: 'Europe/Berlin' });
const german = createTranslator({ locale: 'de', timeZone: 'America/New_York' });
const NOON = new Date('2026-05-01T12:00:00Z');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('words', () => {
  test('are those of the reader’s language, with plurals by its rules', () => {
    expect(english.t('mailbox.count', { count: 0 })).toBe('No mail');
    expect(english.t('mailbox.count', { count: 1 })).toBe('1 mail');
    expect(english.t('mailbox.count', { count: 12_408 })).toBe('12,408 mails');
    expect(german.t('mailbox.count', { count: 12_408 })).toBe('12.408 E-Mails');
  });

  test('of a missing value are reported and shown as they stand, so that a page survives', () => {
    const problems: string[] = [];
    const text = translatorOf(catalogueOf('en'), 'en', 'UTC', (problem) => problems.push(problem));
    expect(text.t('mail.greeting')).toBe('Hello {name},');
    expect(problems).toEqual([expect.stringContaining('mail.greeting')]);
  });

  test('keep what they are given as it is: a value is no markup and no message', () => {
    expect(english.t('mail.greeting', { name: '<b>{name}</b> #' })).toBe('Hello <b>{name}</b> #,');
  });

  test('of a fault name the figures that it carries; an unknown one is still worded', () => {
    expect(english.fault({ path: 'title', code: 'too-long', values: { max: 1200 } })).toBe(
      'This is too long. Keep it to 1,200 characters.',
    );
    const problems: string[] = [];
    const text = translatorOf(catalogueOf('en'), 'en', 'UTC', (problem) => problems.push(problem));
    expect(text.fault({ path: 'title', code: 'never-heard-of' })).toBe(english.t('fault.other'));
    expect(problems).toHaveLength(1);
  });

  test('with tags become parts that a page can make elements of', () => {
    const catalogue = { ...catalogueOf('en'), 'mail.next': 'Read the <link>terms of {seller}</link> first.' };
    const text = translatorOf(catalogue, 'en', 'UTC', () => undefined);
    const parts = text.rich<{ href: string; children: string }>('mail.next', {
      seller: 'Meridian',
      link: (children) => ({ href: '/terms', children: children.join('') }),
    });
    expect(parts).toEqual(['Read the ', { href: '/terms', children: 'terms of Meridian' }, ' first.']);
  });

  test('are found by a name that was put together', () => {
    expect(english.knows('states.order.shipped')).toBe(true);
    expect(english.knows('states.order.lost')).toBe(false);
    expect(english.knows('constructor')).toBe(false);
  });
});

describe('figures', () => {
  test('are written in the reader’s way', () => {
    expect(english.money(money(123_456, 'EUR'))).toBe('€1,234.56');
    expect(german.money(money(123_456, 'EUR'))).toBe('1.234,56\u00a0€');
    expect(english.money(money(3800, 'EUR'), { signed: true })).toBe('+€38.00');
    expect(german.number(1234.5)).toBe('1.234,5');
    expect(english.percent(0.125)).toBe('12.5%');
    expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
    expect(english.list(['A', 'B'], 'disjunction')).toBe('A or B');
    expect(english.moneyParts(money(100, 'EUR'))[0]).toEqual({ type: 'currency', value: '€' });
  });
});

describe('dates', () => {
  test('are those of the reader’s time zone', () => {
    const late = new Date('2026-05-01T23:30:00Z');
    expect(english.date(late)).toBe('May 2, 2026');
    expect(german.date(late)).toBe('01.05.2026');
    expect(english.dateTime(late)).toBe('May 2, 2026, 1:30 AM');
    expect(english.date(late.toISOString(), 'dateTimeZone')).toBe('May 2, 2026, 1:30 AM GMT+2');
  });

  test('that are calendar days are the same day everywhere', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(createTranslator({ locale: 'en', timeZone }).date('2026-05-01')).toBe('May 1, 2026');
    }
  });

  test.each([
    [0, 'now'],
    [-44_000, 'now'],
    [-60_000, '1 minute ago'],
    [3 * 3_600_000, 'in 3 hours'],
    [-24 * 3_600_000, 'yesterday'],
    [23 * 3_600_000, 'tomorrow'],
    [30 * 86_400_000, 'next month'],
    [-400 * 86_400_000, 'last year'],
  ])('%i ms from now are "%s"', (milliseconds, words) => {
    expect(english.relative(new Date(NOON.getTime() + milliseconds), NOON)).toBe(words);
  });
});

describe('a translator', () => {
  test('is made once for a locale and a time zone, however often it is asked for', () => {
    expect(createTranslator({ locale: 'en', timeZone: 'Europe/Berlin' })).toBe(english);
    expect(createTranslator({ locale: 'de-DE', timeZone: 'America/New_York' })).toBe(german);
  });

  test('stands for a locale and a time zone that nobody knows', () => {
    const text = createTranslator({ locale: 'xx-YY', timeZone: 'Mars/Olympus' });
    expect([text.locale, text.timeZone]).toEqual(['en', 'UTC']);
  });

  test('builds no Intl object twice', () => {
    const format = () => [
      english.date(NOON),
      english.dateTime(NOON),
      english.number(1234.5),
      english.percent(0.5),
      english.money(money(1, 'EUR')),
      english.relative(NOON, NOON),
      english.list(['a', 'b']),
      english.t('mailbox.count', { count: 3 }),
    ];
    const first = format();
    const built = [
      'DateTimeFormat',
      'NumberFormat',
      'PluralRules',
      'RelativeTimeFormat',
      'ListFormat',
    ] as const;
    const spies = built.map((name) => vi.spyOn(Intl, name));
    for (let turn = 0; turn < 100; turn += 1) expect(format()).toEqual(first);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
