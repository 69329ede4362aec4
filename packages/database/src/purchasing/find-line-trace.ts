import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import type { LineTrace } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { readTrace } from './stored-json.ts';

/** A frozen line by its name, with how its price came about, and what the parts that were priced are called. */
export type TracedLine = {
  readonly name: string;
  readonly trace: LineTrace;
  readonly partNames: ReadonlyMap<string, string>;
};

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
  return toTracedLine(database, rows[0]);
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
  return toTracedLine(database, rows[0]);
}

async function toTracedLine(database: Database, row: TraceRow | undefined): Promise<TracedLine | undefined> {
  return row && traceLine(database, row.name, readTrace(row.trace));
}

/** A priced line with the names of the parts that its price was made of. */
export async function traceLine(database: Database, name: string, trace: LineTrace): Promise<TracedLine> {
  const parts = 'parts' in trace ? trace.parts.map((part) => part.trace.product.id) : [];
  if (parts.length === 0) return { name, trace, partNames: new Map() };
  const [rows] = await database.pool.query<(RowDataPacket & { id: string; name: string })[]>(
    'SELECT id, name FROM products WHERE id IN (?)',
    [parts],
  );
  return { name, trace, partNames: new Map(rows.map((row) => [row.id, row.name])) };
}
