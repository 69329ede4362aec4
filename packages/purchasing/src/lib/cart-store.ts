import type { Id, Result } from '@portico/kernel';

import type { Cart } from './cart.ts';

/** The cart of one member. */
export type CartStore = {
  /** The cart as it is; an empty one when nothing was ever put into it. */
  find(): Promise<Cart>;

  /**
   * Decides on the cart while nobody else can, and stores what was decided. With a `submissionId`, the second
   * sending of the same form changes nothing and returns the cart as it is.
   */
  change<Failure>(
    decide: (cart: Cart) => Result<Cart, Failure>,
    submissionId?: Id<'Submission'>,
  ): Promise<Result<Cart, Failure>>;
};
