import type { MemberViewer } from '@portico/access';
import { invitationState } from '@portico/organizations';
import type { InvitationState } from '@portico/organizations';

import { prismaWhere } from '../access/prisma-where.ts';
import type { Database } from '../core/database.ts';
import { readInvitation } from './read-invitation.ts';

/** An invitation that nobody has answered yet. */
export type InvitationRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roleName: string;
  readonly unitName: string;
  readonly inviterName: string;
  readonly state: Extract<InvitationState, 'pending' | 'expired'>;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** How many open invitations are shown at most; an organization with more sees the latest. */
const MOST = 200;

/** The invitations that the viewer may see and that are still open: pending, or expired and not yet given up. The latest first. */
export async function listOpenInvitations(
  database: Database,
  viewer: MemberViewer,
  now: Date,
): Promise<readonly InvitationRow[]> {
  const rows = await database.prisma.invitation.findMany({
    where: {
      AND: [prismaWhere(viewer.ability, 'people.read', 'Invitation'), { acceptedAt: null, revokedAt: null }],
    },
    include: { role: true, unit: true, invitedBy: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    roleName: row.role.name,
    unitName: row.unit.name,
    inviterName: row.invitedBy.name,
    state: invitationState(readInvitation(row), now) === 'pending' ? 'pending' : 'expired',
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  }));
}
