import { toMemberViewer, verdict } from '@portico/access';
import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import { parseGrant } from '@portico/organizations';
import type { Decider, Directory } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** A member whose roles let them decide on something, with all their grants. */
type CandidateRow = RowDataPacket & {
  readonly membership_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly unit_id: string;
  readonly is_above: number;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly grants: readonly {
    readonly permission: string;
    readonly scope: string;
    readonly limitAmount: number | null;
    readonly limitCurrency: string | null;
  }[];
};

// `is_above`: whether the unit asked about lies under the candidate's own, which "unit and below" reaches.
const CANDIDATES_SQL = `
SELECT m.id AS membership_id, m.person_id, p.name AS person_name, m.unit_id,
       EXISTS (SELECT 1 FROM unit_ancestors a
                WHERE a.ancestor_id = m.unit_id AND a.descendant_id = ?) AS is_above,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', r.id, 'name', r.name) ORDER BY r.name)
          FROM membership_roles mr JOIN roles r ON r.id = mr.role_id
         WHERE mr.membership_id = m.id) AS roles,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('permission', g.permission, 'scope', g.scope,
                                         'limitAmount', g.limit_amount, 'limitCurrency', g.limit_currency))
          FROM membership_roles mr JOIN role_grants g ON g.role_id = mr.role_id
         WHERE mr.membership_id = m.id) AS grants
  FROM memberships m
  JOIN people p ON p.id = m.person_id
 WHERE m.organization_id = ? AND m.status = 'active' AND p.status = 'active'
   AND EXISTS (SELECT 1 FROM membership_roles mr JOIN role_grants g ON g.role_id = mr.role_id
                WHERE mr.membership_id = m.id AND g.permission = 'quote.decide')
 ORDER BY p.name, m.id`;

/**
 * Who in the viewer's organization may decide. Each candidate is judged by the access rules as they would be if the
 * quote were already theirs, so nobody is offered who would then be refused.
 */
export function openDirectory(database: Database, viewer: MemberViewer): Directory {
  return {
    async decidersOn({ unitId, total }) {
      const [rows] = await database.pool.execute<CandidateRow[]>(CANDIDATES_SQL, [
        unitId,
        viewer.organizationId,
      ]);
      return rows.flatMap((row): readonly Decider[] => {
        const candidate = toCandidate(row, viewer, unitId);
        const quote = {
          organizationId: viewer.organizationId,
          unitId,
          requestedById: '',
          assignedToId: candidate.membershipId,
        };
        const mayRead = verdict(candidate, 'quote.read', quote).kind === 'allowed';
        const mayDecide = verdict(candidate, 'quote.decide', quote, total).kind === 'allowed';
        if (!mayRead || !mayDecide) return [];
        const { membershipId, personId, name, roleNames: roles } = candidate;
        return [{ membershipId, personId, name, roles }];
      });
    },
  };
}

function toCandidate(row: CandidateRow, viewer: MemberViewer, unitId: string): MemberViewer {
  return toMemberViewer({
    ...viewer,
    membershipId: toId(row.membership_id),
    personId: toId(row.person_id),
    name: row.person_name,
    unitId: toId(row.unit_id),
    unitsBelow: [toId(row.unit_id), ...(row.is_above === 1 ? [toId<'Unit'>(unitId)] : [])],
    roleIds: row.roles.map((role) => toId(role.id)),
    roleNames: row.roles.map((role) => role.name),
    grants: row.grants.flatMap((stored) => parseGrant(stored) ?? []),
  });
}
