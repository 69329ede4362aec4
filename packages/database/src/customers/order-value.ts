import type { StaffViewer } from '@portico/access';
import { money, type Money } from '@portico/money';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** What was ordered in one month (UTC) in one currency, without what was cancelled. `month` is `YYYY-MM`. */
export type MonthOfOrders = { readonly month: string; readonly total: Money; readonly orders: number };

/**
 * The value of orders per month, of the customers that this person of the seller looks after: the last `months`
 * months up to that of `now`, each currency by itself, months without orders included.
 */
export async function findOrderValue(
  database: Database,
  viewer: StaffViewer,
  {
    now,
    months,
    organizationId,
  }: { readonly now: Date; readonly months: number; readonly organizationId?: string },
): Promise<ReadonlyMap<string, readonly MonthOfOrders[]>> {
  const where = sqlWhere(viewer.ability, 'order.read', 'Order', 'r');
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1));
  const [rows] = await database.pool.query<MonthRow[]>(
    `SELECT r.currency, DATE_FORMAT(r.placed_at, '%Y-%m') AS month,
            SUM(r.total_amount) AS total, COUNT(*) AS orders
       FROM orders r
      WHERE r.placed_at >= ? AND r.state <> 'cancelled' AND ${where.sql}
        ${organizationId === undefined ? '' : 'AND r.organization_id = ?'}
      GROUP BY r.currency, month ORDER BY r.currency, month`,
    [from, ...where.values, ...(organizationId === undefined ? [] : [organizationId])],
  );
  const currencies = [...new Set(rows.map((row) => row.currency))];
  return new Map(
    currencies.map((currency) => [
      currency,
      monthsFrom(from, months).map((month) => {
        const row = rows.find((each) => each.currency === currency && each.month === month);
        return { month, total: money(Number(row?.total ?? 0), currency), orders: row?.orders ?? 0 };
      }),
    ]),
  );
}

type MonthRow = RowDataPacket & { currency: string; month: string; total: string | number; orders: number };

function monthsFrom(from: Date, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + index, 1)).toISOString().slice(0, 7),
  );
}
