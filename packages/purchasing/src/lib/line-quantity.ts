import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

/** The least that a line may ask for. */
export const MIN_QUANTITY = 1;

/** The most that a line may ask for. */
export const MAX_QUANTITY = 1_000_000;

/** Why a quantity cannot stand. `code` is the fault code of the message catalogue. */
export type QuantityFault =
  | { readonly kind: 'quantity-not-whole' }
  | { readonly kind: 'quantity-out-of-range'; readonly least: number; readonly most: number };

/** Accepts whole quantities from {@link MIN_QUANTITY} to {@link MAX_QUANTITY}. */
export function checkQuantity(quantity: number): Result<number, QuantityFault> {
  if (!Number.isInteger(quantity)) return err({ kind: 'quantity-not-whole' });
  if (quantity < MIN_QUANTITY || quantity > MAX_QUANTITY) {
    return err({ kind: 'quantity-out-of-range', least: MIN_QUANTITY, most: MAX_QUANTITY });
  }
  return ok(quantity);
}
