import { anonymous, toMemberViewer, toPreviewViewer, toStaffViewer } from '@portico/access';
import type { BarredViewer, SignedIn, StaffFacts, StaffRole, Viewer } from '@portico/access';
import { toId } from '@portico/kernel';
import { isSessionAlive, parseGrant } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { hashToken } from './secret-token.ts';
import { VIEWER_SQL } from './viewer-row.ts';
import type { ViewerRow } from './viewer-row.ts';

/** How stale the stored time of the last request may grow before a request writes it again. */
const TOUCH_AFTER_MS = 60_000;

/**
 * Who the bearer of a session token is at this instant, with everything that they may do, read afresh from the
 * database in one round trip: a right that was taken away a moment ago is gone. No token, an unknown one, one that
 * is past its limits, or one of a disabled person is nobody in particular.
 */
export async function findViewer(
  database: Database,
  sessionToken: string | undefined,
  now: Date,
): Promise<Viewer> {
  if (sessionToken === undefined || sessionToken === '') return anonymous;
  const [rows] = await database.pool.execute<ViewerRow[]>(VIEWER_SQL, [hashToken(sessionToken)]);
  const row = rows[0];
  if (row === undefined || row.person_status !== 'active') return anonymous;
  if (!isSessionAlive({ lastSeenAt: row.last_seen_at, expiresAt: row.expires_at }, now)) return anonymous;
  if (now.getTime() - row.last_seen_at.getTime() > TOUCH_AFTER_MS) {
    await database.pool.execute('UPDATE sessions SET last_seen_at = ? WHERE id = ?', [now, row.session_id]);
  }
  return toViewer(row);
}

function toViewer(row: ViewerRow): Viewer {
  const signedIn = toSignedIn(row);
  return memberViewer(row, signedIn) ?? staffViewer(row, signedIn) ?? barred(signedIn, 'no-organization');
}

function memberViewer(row: ViewerRow, signedIn: SignedIn): Viewer | undefined {
  const { membership_id, organization_id, unit_id, released_revision_id } = row;
  if (membership_id === null || organization_id === null || unit_id === null) return undefined;
  if (row.membership_status !== 'active') return barred(signedIn, 'member-disabled', row.organization_name);
  const { organization_status } = row;
  if (organization_status !== 'active' && organization_status !== 'blocked') {
    return barred(signedIn, 'organization-not-open', row.organization_name);
  }
  const roles = row.roles_json ?? [];
  return toMemberViewer({
    ...signedIn,
    membershipId: toId(membership_id),
    membershipCount: row.membership_count,
    organizationId: toId(organization_id),
    organizationStatus: organization_status,
    organizationName: row.organization_name ?? '',
    organizationNumber: row.organization_number ?? '',
    currency: row.currency ?? '',
    unitId: toId(unit_id),
    unitName: row.unit_name ?? '',
    unitsBelow: (row.units_json ?? [unit_id]).map((id) => toId(id)),
    roleIds: roles.map((role) => toId(role.id)),
    roleNames: roles.map((role) => role.name),
    grants: (row.grants_json ?? []).flatMap((stored) => parseGrant(stored) ?? []),
    ...(released_revision_id !== null && { pageRevisionId: toId<'PageRevision'>(released_revision_id) }),
  });
}

function staffViewer(row: ViewerRow, signedIn: SignedIn): Viewer | undefined {
  const role = toStaffRole(row.staff_role);
  if (row.staff_member_id === null || role === undefined || row.staff_status !== 'active') return undefined;
  const facts: StaffFacts = {
    ...signedIn,
    staffMemberId: toId(row.staff_member_id),
    role,
    organizationIds: (row.team_json ?? []).map((id) => toId(id)),
  };
  return previewViewer(row, facts) ?? toStaffViewer(facts);
}

function previewViewer(row: ViewerRow, facts: StaffFacts): Viewer | undefined {
  const { preview_organization_id, preview_revision_id } = row;
  if (preview_organization_id === null || preview_revision_id === null) return undefined;
  const organizationId = toId<'Organization'>(preview_organization_id);
  if (facts.role !== 'administrator' && !facts.organizationIds.includes(organizationId)) return undefined;
  return toPreviewViewer({
    ...facts,
    organizationId,
    organizationName: row.preview_organization_name ?? '',
    currency: row.preview_currency ?? '',
    pageRevisionId: toId(preview_revision_id),
  });
}

function toSignedIn(row: ViewerRow): SignedIn {
  return {
    sessionId: row.session_id,
    personId: toId(row.person_id),
    name: row.person_name,
    email: row.email,
    preferences: {
      locale: row.locale,
      timeZone: row.time_zone,
      density: row.density === 'compact' ? 'compact' : 'comfortable',
      theme: row.theme === 'light' || row.theme === 'dark' ? row.theme : 'system',
    },
  };
}

function toStaffRole(stored: string | null): StaffRole | undefined {
  return stored === 'administrator' || stored === 'account-manager' ? stored : undefined;
}

function barred(
  signedIn: SignedIn,
  because: BarredViewer['because'],
  organizationName: string | null = null,
): BarredViewer {
  return { ...signedIn, kind: 'barred', because, ...(organizationName !== null && { organizationName }) };
}
