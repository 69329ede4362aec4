import { InvariantError } from '@portico/kernel';

/** Gives the integer back, or throws InvariantError where it could not be held exactly; -0 becomes 0. */
export function toSafeAmount(amount: number | bigint): number {
  const value = Number(amount);
  if (!Number.isSafeInteger(value)) {
    throw new InvariantError(
      'unsafe-amount',
      `An amount is an integer between ±(2^53 - 1), not ${String(amount)}.`,
    );
  }
  return value === 0 ? 0 : value;
}

/** The product of two safe integers, exact; throws InvariantError where it could not be held. */
export function multiplyExactly(left: number, right: number): number {
  const product = left * right;
  return Number.isSafeInteger(product) ? toSafeAmount(product) : toSafeAmount(BigInt(left) * BigInt(right));
}
