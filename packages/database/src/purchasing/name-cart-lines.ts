import type { MemberViewer } from '@portico/access';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/**
 * What the lines of the viewer's cart were called when they were put in, by their identifiers, whether or not the
 * page still shows them: a cart only ever took what its owner could see. Drafts of a page are not asked.
 */
export async function nameCartLines(
  database: Database,
  viewer: MemberViewer,
): Promise<ReadonlyMap<string, string>> {
  const [rows] = await database.pool.execute<(RowDataPacket & { id: string; name: string | null })[]>(
    `SELECT l.id, COALESCE(p.name,
              (SELECT a.name FROM approved_configurations a
                 JOIN page_revisions r ON r.id = a.page_revision_id
                WHERE r.organization_id = c.organization_id AND r.state <> 'draft'
                  AND a.\`key\` = l.configuration_key
                ORDER BY r.number DESC LIMIT 1)) AS name
       FROM carts c
       JOIN cart_lines l ON l.cart_id = c.id
       LEFT JOIN products p ON p.id = l.product_id
      WHERE c.membership_id = ? AND c.organization_id = ?`,
    [viewer.membershipId, viewer.organizationId],
  );
  return new Map(rows.flatMap((row) => (row.name === null ? [] : [[row.id, row.name]])));
}
