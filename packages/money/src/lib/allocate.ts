import { InvariantError } from '@portico/kernel';
import { money, type Money } from './money.ts';
import { toSafeAmount } from './safe-amount.ts';

/**
 * Splits an amount by integer `weights` (none negative, at least one above zero) so that the shares add up to it
 * to the last unit. Each share is its exact part rounded down in size; what is left goes unit by unit to the
 * largest fractions, the earlier of two equal ones first. A weight of zero gets nothing.
 */
export function allocate<Currency extends string>(
  value: Money<Currency>,
  weights: readonly number[],
): readonly Money<Currency>[] {
  const parts = weights.map((weight) => BigInt(toSafeAmount(weight)));
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  if (whole <= 0n || parts.some((part) => part < 0n)) {
    throw new InvariantError('invalid-weights', 'Weights are not negative, and at least one is above zero.');
  }
  const sign = value.amount < 0 ? -1n : 1n;
  const size = BigInt(value.amount) * sign;
  const shares = parts.map((part) => (size * part) / whole);
  const left = Number(size - shares.reduce((sum, share) => sum + share, 0n));
  const lucky = new Set(byLargestFraction(parts.map((part) => (size * part) % whole)).slice(0, left));
  return shares.map((share, index) =>
    money(toSafeAmount((lucky.has(index) ? share + 1n : share) * sign), value.currency, value.scale),
  );
}

function byLargestFraction(fractions: readonly bigint[]): readonly number[] {
  return fractions
    .map((fraction, index) => ({ fraction, index }))
    .sort((left, right) =>
      left.fraction === right.fraction ? left.index - right.index : left.fraction > right.fraction ? -1 : 1,
    )
    .map(({ index }) => index);
}
