import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import type { LineTrace } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { readTrace } from './stored-json.ts';

/** A frozen line by its name, with how its price came about. */
export type TracedLine = { readonly name: string; readonly trace: LineTrace };

type Reader = MemberViewer | PreviewViewer | StaffViewer;
type TraceRow = RowDataPacket & { readonly name: string; readonly trace: unknown };

/** How the price of a line of any revision of a quote came about; `undefined` when it is not for this viewer. */
export async function findQuoteLineTrace(
  database: Database,
  viewer: Reader,
  line: { readonly quoteId: string; readonly lineId: string },
): Promise<TracedLine | undefined> {
  const visible = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
  const [rows] = await database.pool.query<TraceRow[]>(
    `SELECT l.name, l.trace
       FROM quotes q
       JOIN quote_revisions r ON r.quote_id = q.id
       JOIN quote_lines l ON l.quote_revision_id = r.id
      WHERE q.id = ? AND l.id = ? AND ${visible.sql}`,
    [line.quoteId, line.lineId, ...visible.values],
  );
  return toTracedLine(rows[0]);
}

/** How the price of a line of an order came about; `undefined` when it is not for this viewer. */
export async function findOrderLineTrace(
  database: Database,
  viewer: Reader,
  line: { readonly orderId: string; readonly lineId: string },
): Promise<TracedLine | undefined> {
  const visible = sqlWhere(viewer.ability, 'order.read', 'Order', 'o');
  const [rows] = await database.pool.query<TraceRow[]>(
    `SELECT l.name, l.trace FROM orders o JOIN order_lines l ON l.order_id = o.id
      WHERE o.id = ? AND l.id = ? AND ${visible.sql}`,
    [line.orderId, line.lineId, ...visible.values],
  );
  return toTracedLine(rows[0]);
}

function toTracedLine(row: TraceRow | undefined): TracedLine | undefined {
  return row && { name: row.name, trace: readTrace(row.trace) };
}
