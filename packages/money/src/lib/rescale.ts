import { InvariantError } from '@portico/kernel';
import { currencyExponent } from './currency.ts';
import { money, type Money } from './money.ts';
import { COMMERCIAL_ROUNDING, divideRounded, type RoundingMode } from './rounding.ts';
import { multiplyExactly, toSafeAmount } from './safe-amount.ts';

const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** 10 to the power of the difference between two scales. */
export function powerOfTen(exponent: number): number {
  const power = POWERS[exponent];
  if (power === undefined)
    throw new InvariantError('invalid-scale', `No power of ten for ${exponent} decimals.`);
  return power;
}

/** The same money with another number of decimals: exact where they grow, rounded by `mode` where they shrink. */
export function rescale<Currency extends string>(
  value: Money<Currency>,
  scale: number,
  mode: RoundingMode = COMMERCIAL_ROUNDING,
): Money<Currency> {
  if (scale === value.scale) return value;
  if (scale > value.scale) {
    return money(multiplyExactly(value.amount, powerOfTen(scale - value.scale)), value.currency, scale);
  }
  const rounded = divideRounded(BigInt(value.amount), BigInt(powerOfTen(value.scale - scale)), mode);
  return money(toSafeAmount(rounded), value.currency, scale);
}

/** Rounds to what can be paid: the currency's own decimals. */
export function roundToCurrency<Currency extends string>(
  value: Money<Currency>,
  mode: RoundingMode = COMMERCIAL_ROUNDING,
): Money<Currency> {
  return rescale(value, currencyExponent(value.currency), mode);
}
