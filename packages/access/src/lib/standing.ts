import type { Id } from '@portico/kernel';
import type { Grant } from '@portico/organizations';

/**
 * Where a member stands in their organization: all that their rules are made of. `unitsBelow` holds the ids of
 * their unit and of every unit under it; it may hold the unit alone when no grant reaches further.
 */
export type Standing = {
  readonly personId: Id<'Person'>;
  readonly membershipId: Id<'Membership'>;
  readonly organizationId: Id<'Organization'>;
  readonly organizationStatus: OrganizationStanding;
  readonly unitId: Id<'Unit'>;
  readonly unitsBelow: readonly Id<'Unit'>[];
  readonly roleIds: readonly Id<'Role'>[];
  readonly grants: readonly Grant[];
  /** The released page of the organization; absent while nothing is released. */
  readonly pageRevisionId?: Id<'PageRevision'>;
};

/** Whether the organization may order. One that is pending or closed has no members who are let in. */
export type OrganizationStanding = 'active' | 'blocked';
