import type { SignedIn } from '@portico/access';
import type { OpenedSession, SessionPlace } from '@portico/organizations';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { replaceSession } from './session-row.ts';

/** An organization that the person can be in. */
export type OwnMembership = {
  readonly membershipId: string;
  readonly organizationName: string;
  readonly organizationNumber: string;
  readonly unitName: string;
  readonly roleNames: readonly string[];
};

// What lets its people in: the same for the list and for the switch.
const OPEN = { status: 'active', organization: { status: { in: ['active', 'blocked'] } } };

/** The organizations that the person is let into, by name. */
export async function listOwnMemberships(
  database: Database,
  viewer: SignedIn,
): Promise<readonly OwnMembership[]> {
  const rows = await database.prisma.membership.findMany({
    where: { personId: viewer.personId, ...OPEN },
    include: { organization: true, unit: true, membershipRoles: { include: { role: true } } },
    orderBy: { organization: { name: 'asc' } },
  });
  return rows.map((row) => ({
    membershipId: row.id,
    organizationName: row.organization.name,
    organizationNumber: row.organization.number,
    unitName: row.unit.name,
    roleNames: row.membershipRoles.map(({ role }) => role.name).toSorted(),
  }));
}

/** Puts the browser into another organization of the same person, under a new session. `undefined` when there is no such. */
export async function switchOrganization(
  database: Database,
  viewer: SignedIn,
  membershipId: string,
  place: SessionPlace,
  now: Date,
): Promise<(OpenedSession & { readonly organizationName: string }) | undefined> {
  return write(database, async (tx) => {
    const membership = await tx.membership.findFirst({
      where: { id: membershipId, personId: viewer.personId, ...OPEN },
      include: { organization: { select: { name: true } } },
    });
    if (membership === null) return undefined;
    const opened = await replaceSession(tx, { personId: viewer.personId, membershipId }, place, now);
    await recordAudit(tx, {
      at: now,
      kind: 'session.switched',
      actor: viewer,
      organizationId: membership.organizationId,
      subject: { kind: 'membership', id: membershipId },
      address: place.address,
    });
    return { ...opened, organizationName: membership.organization.name };
  });
}
