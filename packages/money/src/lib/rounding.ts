import { assertNever } from '@portico/kernel';

/**
 * How a value between two steps is brought to one of them. The names are those of ECMA-402:
 * `halfExpand` rounds to the nearest and a half away from zero (commercial), `halfEven` a half to the even
 * neighbour, `halfTrunc` a half toward zero, `halfCeil` and `halfFloor` a half up and down; `expand`, `trunc`,
 * `ceil` and `floor` go away from zero, toward zero, up and down wherever anything is left over.
 */
export type RoundingMode =
  | 'halfExpand'
  | 'halfEven'
  | 'halfTrunc'
  | 'halfCeil'
  | 'halfFloor'
  | 'expand'
  | 'trunc'
  | 'ceil'
  | 'floor';

/** The house's rounding where nothing else is asked for: to the nearest, a half away from zero. */
export const COMMERCIAL_ROUNDING: RoundingMode = 'halfExpand';

/** `numerator` / `denominator` as an integer, rounded by `mode`; exact at any size. `denominator` is positive. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const truncated = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return truncated;
  const sign = remainder < 0n ? -1n : 1n;
  return goesOutward(remainder * sign * 2n - denominator, sign, truncated, mode)
    ? truncated + sign
    : truncated;
}

/** Whether to step away from zero, given where the remainder lies against the half (<0 below, 0 on it, >0 above). */
function goesOutward(fromHalf: bigint, sign: bigint, truncated: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'expand':
      return true;
    case 'trunc':
      return false;
    case 'ceil':
      return sign > 0n;
    case 'floor':
      return sign < 0n;
    case 'halfExpand':
      return fromHalf >= 0n;
    case 'halfTrunc':
      return fromHalf > 0n;
    case 'halfCeil':
      return fromHalf > 0n || (fromHalf === 0n && sign > 0n);
    case 'halfFloor':
      return fromHalf > 0n || (fromHalf === 0n && sign < 0n);
    case 'halfEven':
      return fromHalf > 0n || (fromHalf === 0n && truncated % 2n !== 0n);
    default:
      return assertNever(mode);
  }
}
