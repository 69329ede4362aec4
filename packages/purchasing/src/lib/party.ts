import type { Id } from '@portico/kernel';

/** A person of the organization, as the documents name them. */
export type Party = {
  readonly membershipId: Id<'Membership'>;
  readonly personId: Id<'Person'>;
  readonly name: string;
};
