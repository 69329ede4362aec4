import type { Id } from '@portico/kernel';
import type { Grant } from './grant.ts';

/** Whether a member is let in. */
export type MembershipStatus = 'active' | 'disabled';

/** A person in an organization, at one unit, with levels of access. */
export type Membership = {
  readonly id: Id<'Membership'>;
  readonly organizationId: Id<'Organization'>;
  readonly personId: Id<'Person'>;
  readonly unitId: Id<'Unit'>;
  readonly status: MembershipStatus;
  readonly roleIds: readonly Id<'Role'>[];
  /** Everything that their roles grant together. */
  readonly grants: readonly Grant[];
  readonly version: number;
};
