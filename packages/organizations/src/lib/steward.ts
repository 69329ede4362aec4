import type { Id } from '@portico/kernel';
import type { Ceiling } from './ceiling.ts';

/** Whoever looks after the people of an organization: one of them, or one of the seller’s people. */
export type Steward = {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly ceiling: Ceiling;
};
