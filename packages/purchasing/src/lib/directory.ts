import type { Id } from '@portico/kernel';
import type { Money } from '@portico/money';

import type { Party } from './party.ts';

/** Somebody who may decide, with the names of the roles that let them. */
export type Decider = Party & { readonly roles: readonly string[] };

/** Who in the organization may decide. */
export type Directory = {
  /** Everybody active who may decide on a quote of this unit that comes to `total`, by name. */
  decidersOn(matter: { readonly unitId: Id<'Unit'>; readonly total: Money }): Promise<readonly Decider[]>;
};
