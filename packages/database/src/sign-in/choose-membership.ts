import type { WriteTransaction } from '../core/write.ts';

/**
 * The membership that a person signs in to: one that lets them in before one that does not, then the one they used
 * last, then their first. `null` for somebody with none, and for the seller’s people, who work at the seller’s side.
 */
export async function chooseMembership(tx: WriteTransaction, personId: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id
      FROM memberships m
      JOIN organizations o ON o.id = m.organization_id
      LEFT JOIN sessions s ON s.membership_id = m.id
     WHERE m.person_id = ${personId}
       AND NOT EXISTS (SELECT 1 FROM staff_members f WHERE f.person_id = m.person_id AND f.status = 'active')
     GROUP BY m.id, m.status, o.status, m.created_at
     ORDER BY (m.status = 'active' AND o.status IN ('active', 'blocked')) DESC,
              MAX(s.last_seen_at) DESC, m.created_at, m.id
     LIMIT 1`;
  return rows[0]?.id ?? null;
}
