import { InvariantError } from '@portico/kernel';
import { currencyExponent } from './currency.ts';
import { toSafeAmount } from './safe-amount.ts';

/**
 * An exact sum of money: `amount` × 10^-`scale` of `currency` (ISO 4217). `amount` is a safe integer; `scale` is
 * the currency's exponent for totals (2 for EUR, 0 for JPY, 3 for KWD) and may be larger for unit prices.
 * The currency is a type parameter, so that amounts whose currencies are known to differ do not mix.
 */
export type Money<Currency extends string = string> = {
  readonly amount: number;
  readonly currency: Currency;
  readonly scale: number;
};

/** The finest scale that is kept: a millionth of the currency's unit. */
export const MAX_SCALE = 6;

/**
 * Makes money out of an integer `amount` of 10^-`scale` units; the scale is the currency's own exponent where
 * none is given. Throws InvariantError for an unknown currency, a fraction, or a number beyond ±(2^53 - 1).
 */
export function money<Currency extends string>(
  amount: number,
  currency: Currency,
  scale: number = currencyExponent(currency),
): Money<Currency> {
  currencyExponent(currency);
  if (!Number.isInteger(scale) || scale < 0 || scale > MAX_SCALE) {
    throw new InvariantError('invalid-scale', `A scale is an integer from 0 to ${MAX_SCALE}, not ${scale}.`);
  }
  return { amount: toSafeAmount(amount), currency, scale };
}

/** Nothing at all, in this currency. */
export function zero<Currency extends string>(currency: Currency): Money<Currency> {
  return money(0, currency);
}

/** Whether the amount is exactly nothing. */
export function isZero(value: Money): boolean {
  return value.amount === 0;
}

/** Whether the amount is less than nothing. */
export function isNegative(value: Money): boolean {
  return value.amount < 0;
}
