import { InvariantError } from '@portico/kernel';
import { currencyExponent } from './currency.ts';
import { toDecimal } from './decimal.ts';
import type { Money } from './money.ts';

/** How an amount is shown: `sign: 'always'` writes a plus before what is added; `currency: 'code'` writes EUR for €. */
export type MoneyFormat = {
  readonly sign?: 'auto' | 'always';
  readonly currency?: 'symbol' | 'code';
};

/** One piece of a formatted amount, as `Intl.NumberFormat` names it, so that a page can set the currency quietly. */
export type MoneyPart = { readonly type: string; readonly value: string };

/**
 * The amount in the reader's way: all decimals of the currency, and further ones of a unit price only where they
 * are not zero. Exact at any size, since the digits never pass through a floating-point number.
 */
export function formatMoney(value: Money, locale: string, format: MoneyFormat = {}): string {
  return formatMoneyToParts(value, locale, format)
    .map((part) => part.value)
    .join('');
}

/** {@link formatMoney} in pieces: digits, separators, currency, sign. */
export function formatMoneyToParts(
  value: Money,
  locale: string,
  format: MoneyFormat = {},
): readonly MoneyPart[] {
  return formatterFor(value, locale, format)
    .formatToParts(toNumeral(value))
    .map(({ type, value: text }) => ({ type, value: type === 'minusSign' ? MINUS : text }));
}

// Most locales write a hyphen, at which a line may break and which a screen reader may leave out.
const MINUS = '\u2212';

// Making a formatter costs a hundred times what using it does, and there are few kinds of it.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(value: Money, locale: string, format: MoneyFormat): Intl.NumberFormat {
  const exponent = currencyExponent(value.currency);
  const digits = Math.max(exponent, tellingDecimals(value));
  const sign = format.sign ?? 'auto';
  const currency = format.currency ?? 'symbol';
  const key = `${locale} ${value.currency} ${digits} ${sign} ${currency}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: currency,
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (formatters.size >= 500) formatters.clear();
  formatters.set(key, made);
  return made;
}

function tellingDecimals(value: Money): number {
  let decimals = value.scale;
  for (let amount = value.amount; decimals > 0 && amount % 10 === 0; amount /= 10) decimals -= 1;
  return decimals;
}

type Numeral = `${number}`;

function toNumeral(value: Money): Numeral {
  const text = toDecimal(value);
  if (isNumeral(text)) return text;
  throw new InvariantError('invalid-amount', `"${text}" is not a number.`);
}

function isNumeral(text: string): text is Numeral {
  return Number.isFinite(Number(text));
}
