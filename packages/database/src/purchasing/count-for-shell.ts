import type { MemberViewer, PreviewViewer } from '@portico/access';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** What the top bar counts: lines in the cart, and quotes that wait for this person. */
export type ShellCounts = { readonly cart: number; readonly waiting: number };

/** Counts both in one round trip, by membership, so that nobody else's are ever in it. A preview has neither. */
export async function countForShell(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  now: Date,
): Promise<ShellCounts> {
  if (viewer.kind === 'preview') return { cart: 0, waiting: 0 };
  const [rows] = await database.pool.execute<RowDataPacket[]>(
    `SELECT (SELECT COUNT(*) FROM carts c JOIN cart_lines l ON l.cart_id = c.id
              WHERE c.membership_id = ? AND c.organization_id = ?) AS cart,
            (SELECT COUNT(*) FROM quotes q
              WHERE q.organization_id = ? AND q.expires_at > ?
                AND (q.assigned_to_id = ? AND q.state = 'open'
                  OR q.requested_by_id = ? AND q.state = 'change-requested')) AS waiting`,
    [
      viewer.membershipId,
      viewer.organizationId,
      viewer.organizationId,
      now,
      viewer.membershipId,
      viewer.membershipId,
    ],
  );
  return { cart: Number(rows[0]?.['cart'] ?? 0), waiting: Number(rows[0]?.['waiting'] ?? 0) };
}
