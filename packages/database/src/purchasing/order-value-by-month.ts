import type { MemberViewer, PreviewViewer } from '@portico/access';
import { money } from '@portico/money';
import type { Money } from '@portico/money';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** What was ordered in one month (`2026-03`, in UTC), cancelled orders left out. */
export type MonthValue = { readonly month: string; readonly orders: number; readonly total: Money };

/**
 * What the orders that the viewer may read come to, month by month since `from`, in the viewer's currency. Months
 * without an order are left out; orders in another currency are not added to these.
 */
export async function orderValueByMonth(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  from: Date,
): Promise<readonly MonthValue[]> {
  const visible = sqlWhere(viewer.ability, 'order.read', 'Order', 'o');
  const [rows] = await database.pool.query<
    (RowDataPacket & { month: string; orders: number; total: string })[]
  >(
    `SELECT DATE_FORMAT(o.placed_at, '%Y-%m') AS month, COUNT(*) AS orders, SUM(o.total_amount) AS total
       FROM orders o
      WHERE ${visible.sql} AND o.placed_at >= ? AND o.currency = ? AND o.state <> 'cancelled'
      GROUP BY month ORDER BY month`,
    [...visible.values, from, viewer.currency],
  );
  return rows.map((row) => ({
    month: row.month,
    orders: row.orders,
    total: money(Number(row.total), viewer.currency),
  }));
}
