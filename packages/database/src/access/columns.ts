import type { SubjectFacts, SubjectType } from '@portico/access';

/** The column that each fact of a subject is stored in. A fact without a column does not compile. */
export const COLUMNS: {
  readonly [Type in SubjectType]: Readonly<Record<keyof SubjectFacts[Type], string>>;
} = {
  Cart: { organizationId: 'organization_id', membershipId: 'membership_id' },
  Quote: {
    organizationId: 'organization_id',
    unitId: 'unit_id',
    requestedById: 'requested_by_id',
    assignedToId: 'assigned_to_id',
  },
  Order: {
    organizationId: 'organization_id',
    unitId: 'unit_id',
    placedById: 'placed_by_id',
    requestedById: 'requested_by_id',
  },
  Membership: { organizationId: 'organization_id', unitId: 'unit_id', id: 'id' },
  Invitation: { organizationId: 'organization_id', unitId: 'unit_id', invitedById: 'invited_by_id' },
  Role: { organizationId: 'organization_id', id: 'id' },
  Organization: { id: 'id' },
  PageRevision: { organizationId: 'organization_id', id: 'id' },
  Job: { organizationId: 'organization_id' },
  AuditEvent: { organizationId: 'organization_id' },
};
