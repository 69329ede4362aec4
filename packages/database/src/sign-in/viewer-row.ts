import type { RowDataPacket } from 'mysql2/promise';

/** One session with everything that its viewer is made of. What ends in `_json` is a list, or null when it is empty. */
export type ViewerRow = RowDataPacket & {
  readonly session_id: string;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly person_id: string;
  readonly email: string;
  readonly person_name: string;
  readonly person_status: string;
  readonly locale: string;
  readonly time_zone: string;
  readonly density: string;
  readonly theme: string;
  readonly membership_id: string | null;
  readonly membership_status: string | null;
  readonly membership_count: number;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly organization_number: string | null;
  readonly organization_status: string | null;
  readonly currency: string | null;
  readonly released_revision_id: string | null;
  readonly staff_member_id: string | null;
  readonly staff_role: string | null;
  readonly staff_status: string | null;
  readonly preview_organization_id: string | null;
  readonly preview_organization_name: string | null;
  readonly preview_currency: string | null;
  readonly preview_revision_id: string | null;
  readonly roles_json: readonly { readonly id: string; readonly name: string }[] | null;
  readonly grants_json: readonly StoredGrant[] | null;
  readonly units_json: readonly string[] | null;
  readonly team_json: readonly string[] | null;
};

/** A grant as the query packs it. */
export type StoredGrant = {
  readonly permission: string;
  readonly scope: string;
  readonly limitAmount: number | null;
  readonly limitCurrency: string | null;
};

/**
 * The session whose stored hash is given, in one round trip. The units below are gathered only for a person whose
 * grants ask for them: the list of a large organization is long.
 */
export const VIEWER_SQL = `
SELECT s.id AS session_id, s.last_seen_at, s.expires_at,
       p.id AS person_id, p.email, p.name AS person_name, p.status AS person_status,
       p.locale, p.time_zone, p.density, p.theme,
       m.id AS membership_id, m.status AS membership_status, m.unit_id, u.name AS unit_name,
       (SELECT COUNT(*) FROM memberships a WHERE a.person_id = p.id AND a.status = 'active') AS membership_count,
       o.id AS organization_id, o.name AS organization_name, o.number AS organization_number,
       o.status AS organization_status, o.currency, o.released_revision_id,
       f.id AS staff_member_id, f.role AS staff_role, f.status AS staff_status,
       v.id AS preview_organization_id, v.name AS preview_organization_name, v.currency AS preview_currency,
       COALESCE((SELECT d.id FROM page_revisions d WHERE d.organization_id = v.id AND d.state = 'draft'),
                v.released_revision_id) AS preview_revision_id,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', r.id, 'name', r.name) ORDER BY r.name)
          FROM membership_roles mr JOIN roles r ON r.id = mr.role_id
         WHERE mr.membership_id = m.id) AS roles_json,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('permission', g.permission, 'scope', g.scope,
                                         'limitAmount', g.limit_amount, 'limitCurrency', g.limit_currency))
          FROM membership_roles mr JOIN role_grants g ON g.role_id = mr.role_id
         WHERE mr.membership_id = m.id) AS grants_json,
       (SELECT JSON_ARRAYAGG(b.descendant_id) FROM unit_ancestors b
         WHERE b.ancestor_id = m.unit_id
           AND EXISTS (SELECT 1 FROM membership_roles mr JOIN role_grants g ON g.role_id = mr.role_id
                        WHERE mr.membership_id = m.id AND g.scope = 'unit-and-below')) AS units_json,
       (SELECT JSON_ARRAYAGG(t.organization_id) FROM account_team_members t
         WHERE t.staff_member_id = f.id) AS team_json
  FROM sessions s
  JOIN people p ON p.id = s.person_id
  LEFT JOIN memberships m ON m.id = s.membership_id AND m.person_id = s.person_id
  LEFT JOIN units u ON u.id = m.unit_id
  LEFT JOIN organizations o ON o.id = m.organization_id
  LEFT JOIN staff_members f ON f.person_id = s.person_id
  LEFT JOIN organizations v ON v.id = s.preview_organization_id
 WHERE s.id = ?`;
