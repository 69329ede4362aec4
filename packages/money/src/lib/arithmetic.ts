import { InvariantError } from '@portico/kernel';
import { money, zero, type Money } from './money.ts';
import { rescale } from './rescale.ts';
import { COMMERCIAL_ROUNDING, divideRounded, type RoundingMode } from './rounding.ts';
import { multiplyExactly, toSafeAmount } from './safe-amount.ts';

/** One hundred percent, in the unit that percentages are given in. */
export const BASIS_POINTS = 10_000;

/** The sum of two amounts of one currency, at the finer of their scales. Throws InvariantError on two currencies. */
export function add<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): Money<Currency> {
  assertSameCurrency(left, right);
  const scale = Math.max(left.scale, right.scale);
  const sum = rescale(left, scale).amount + rescale(right, scale).amount;
  return money(sum, left.currency, scale);
}

/** `left` less `right`, of one currency, at the finer of their scales. Throws InvariantError on two currencies. */
export function subtract<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): Money<Currency> {
  return add(left, negate(right));
}

/** The same amount the other way round. */
export function negate<Currency extends string>(value: Money<Currency>): Money<Currency> {
  return money(-value.amount, value.currency, value.scale);
}

/** The amount `times` over; `times` is an integer, such as a quantity, so that nothing needs rounding. */
export function multiply<Currency extends string>(value: Money<Currency>, times: number): Money<Currency> {
  return money(multiplyExactly(value.amount, toSafeAmount(times)), value.currency, value.scale);
}

/** The amount × `numerator` / `denominator` (integers, denominator positive), rounded by `mode` at the same scale. */
export function multiplyByRatio<Currency extends string>(
  value: Money<Currency>,
  ratio: { readonly numerator: number; readonly denominator: number },
  mode: RoundingMode = COMMERCIAL_ROUNDING,
): Money<Currency> {
  const numerator = BigInt(toSafeAmount(ratio.numerator));
  const denominator = BigInt(toSafeAmount(ratio.denominator));
  if (denominator <= 0n) throw new InvariantError('invalid-ratio', 'The denominator of a ratio is positive.');
  const product = divideRounded(BigInt(value.amount) * numerator, denominator, mode);
  return money(toSafeAmount(product), value.currency, value.scale);
}

/** So many hundredths of a percent of the amount: 850 basis points are 8.5 %. Rounded by `mode` at the same scale. */
export function percentOf<Currency extends string>(
  value: Money<Currency>,
  basisPoints: number,
  mode: RoundingMode = COMMERCIAL_ROUNDING,
): Money<Currency> {
  return multiplyByRatio(value, { numerator: basisPoints, denominator: BASIS_POINTS }, mode);
}

/** The sum of any number of amounts of `currency`, at the finest of their scales; nothing at all for none. */
export function sum<Currency extends string>(
  values: Iterable<Money<NoInfer<Currency>>>,
  currency: Currency,
): Money<Currency> {
  let total = zero(currency);
  for (const value of values) total = add(total, value);
  return total;
}

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. Throws on two currencies. */
export function compare<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): number {
  assertSameCurrency(left, right);
  const scale = Math.max(left.scale, right.scale);
  return rescale(left, scale).amount - rescale(right, scale).amount;
}

/** Whether two amounts are worth the same, whatever their scales: 1.5 EUR equals 1.50 EUR. Throws on two currencies. */
export function equals<Currency extends string>(
  left: Money<Currency>,
  right: Money<NoInfer<Currency>>,
): boolean {
  return compare(left, right) === 0;
}

function assertSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) {
    throw new InvariantError('mixed-currencies', `${left.currency} and ${right.currency} do not mix.`);
  }
}
