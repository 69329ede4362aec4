import type { StaffViewer } from '@portico/access';
import { err, toId, type Faults, type Id, type Result } from '@portico/kernel';
import {
  invite,
  resendInvitation,
  revokeInvitation,
  type InvitationChange,
  type InvitationFailure,
  type NotFound,
  type Steward,
} from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { Database } from '../core/database.ts';
import { createPeopleStore } from '../organizations/people-store.ts';
import type { EditedFrom } from '../pages/page-store.ts';

/** Invites somebody as an administrator of a customer, on the record as one of the seller’s people. */
export async function inviteAdministrator(
  database: Database,
  viewer: StaffViewer,
  organizationId: string,
  form: { readonly submissionId: string; readonly name: string; readonly email: string },
  from: EditedFrom,
): Promise<Result<Id<'Invitation'>, Faults | NotFound>> {
  const role = await database.prisma.role.findFirst({
    where: {
      AND: [prismaWhere(viewer.ability, 'role.read', 'Role'), { organizationId, template: 'administrator' }],
    },
  });
  const root = await database.prisma.unit.findFirst({ where: { organizationId, parentId: null } });
  if (role === null || root === null) return err({ kind: 'not-found' });
  return invite(stewardship(database, viewer, organizationId, from), {
    ...form,
    roleId: role.id,
    unitId: root.id,
  });
}

/** Sends an invitation of this customer again, or takes it back. Another customer’s invitation is not found. */
export async function changeCustomerInvitation(
  database: Database,
  viewer: StaffViewer,
  step: {
    readonly organizationId: string;
    readonly invitationId: string;
    readonly kind: 'resend' | 'revoke';
  },
  from: EditedFrom,
): Promise<Result<InvitationChange, InvitationFailure | NotFound>> {
  const { organizationId, invitationId } = step;
  const found = await database.prisma.invitation.findFirst({ where: { id: invitationId, organizationId } });
  if (found === null) return err({ kind: 'not-found' });
  const change = step.kind === 'resend' ? resendInvitation : revokeInvitation;
  return change(stewardship(database, viewer, organizationId, from), invitationId);
}

function stewardship(database: Database, viewer: StaffViewer, organizationId: string, from: EditedFrom) {
  const { personId, name, ability } = viewer;
  const steward: Steward = { personId, name, ceiling: { kind: 'unbounded' } };
  const people = createPeopleStore(database, {
    viewer: { personId, name, ability, organizationId: toId(organizationId) },
    address: from.address ?? '',
    now: from.now,
  });
  return { people, steward, now: from.now };
}
