import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { money } from '@portico/money';
import type { Money } from '@portico/money';
import type { OrderState, QuoteRef, ShipTo } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { DOCUMENT_LINE_COLUMNS, toDocumentLine } from './document-line.ts';
import type { DocumentLine, DocumentLineRow } from './document-line.ts';
import type { CustomerName } from './find-quote-document.ts';
import { toOrderState } from './load-order.ts';
import { readShipTo } from './stored-json.ts';

/** An entry of the history as the document shows it. */
export type OrderHistoryEntry = {
  readonly kind: OrderState;
  readonly at: Date;
  readonly actorName?: string;
  readonly comment?: string;
};

/** An order to be read, with its lines and its whole history. Prices without their reasons. */
export type OrderDocument = {
  readonly id: Id<'Order'>;
  readonly organizationId: Id<'Organization'>;
  readonly customer: CustomerName;
  readonly unitId: Id<'Unit'>;
  readonly unitName: string;
  readonly number: string;
  readonly title: string;
  readonly state: OrderState;
  readonly poNumber?: string;
  readonly quote?: QuoteRef & { readonly revision: number };
  readonly placedBy: string;
  readonly requestedBy: string;
  readonly placedAt: Date;
  readonly shipTo: ShipTo;
  readonly total: Money;
  readonly version: number;
  readonly lines: readonly DocumentLine[];
  readonly history: readonly OrderHistoryEntry[];
};

type HeadRow = RowDataPacket & {
  readonly id: string;
  readonly organization_id: string;
  readonly customer_name: string;
  readonly customer_legal_name: string;
  readonly customer_number: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly po_number: string | null;
  readonly quote_id: string | null;
  readonly quote_number: string | null;
  readonly quote_revision: number | null;
  readonly placed_by: string;
  readonly requested_by: string;
  readonly placed_at: Date;
  readonly ship_to: unknown;
  readonly currency: string;
  readonly total_amount: number;
  readonly version: number;
  readonly events: readonly {
    readonly kind: string;
    readonly at: number;
    readonly actorName: string;
    readonly comment: string | null;
  }[];
};

const HEAD_SQL = `
SELECT o.id, o.organization_id, g.name AS customer_name, g.legal_name AS customer_legal_name,
       g.number AS customer_number, o.unit_id, u.name AS unit_name, o.number, o.title,
       o.state, o.po_number, o.quote_id, q.number AS quote_number, o.quote_revision,
       pp.name AS placed_by, rp.name AS requested_by, o.placed_at, o.ship_to, o.currency, o.total_amount, o.version,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('kind', e.kind, 'at', ROUND(UNIX_TIMESTAMP(e.at) * 1000),
                                         'actorName', e.actor_name, 'comment', e.comment)
               ORDER BY e.at, e.id)
          FROM order_events e WHERE e.order_id = o.id) AS events
  FROM orders o
  JOIN organizations g ON g.id = o.organization_id
  JOIN units u ON u.id = o.unit_id
  JOIN memberships pm ON pm.id = o.placed_by_id
  JOIN people pp ON pp.id = pm.person_id
  JOIN memberships rm ON rm.id = o.requested_by_id
  JOIN people rp ON rp.id = rm.person_id
  LEFT JOIN quotes q ON q.id = o.quote_id
 WHERE o.id = ?`;

const LINES_SQL = `
SELECT ${DOCUMENT_LINE_COLUMNS}
  FROM orders o JOIN order_lines l ON l.order_id = o.id
 WHERE o.id = ?`;

/**
 * The order as a document; `undefined` when there is none, or not for this viewer. Both queries filter by the viewer
 * and run side by side.
 */
export async function findOrderDocument(
  database: Database,
  viewer: MemberViewer | PreviewViewer | StaffViewer,
  id: string,
): Promise<OrderDocument | undefined> {
  const visible = sqlWhere(viewer.ability, 'order.read', 'Order', 'o');
  const [[heads], [lines]] = await Promise.all([
    database.pool.query<HeadRow[]>(`${HEAD_SQL} AND ${visible.sql}`, [id, ...visible.values]),
    database.pool.query<DocumentLineRow[]>(`${LINES_SQL} AND ${visible.sql} ORDER BY l.position`, [
      id,
      ...visible.values,
    ]),
  ]);
  const head = heads[0];
  return head === undefined ? undefined : toDocument(head, lines);
}

function toDocument(row: HeadRow, lines: readonly DocumentLineRow[]): OrderDocument {
  return {
    id: toId(row.id),
    organizationId: toId(row.organization_id),
    customer: {
      name: row.customer_name,
      legalName: row.customer_legal_name,
      number: row.customer_number,
    },
    unitId: toId(row.unit_id),
    unitName: row.unit_name,
    number: row.number,
    title: row.title,
    state: toOrderState(row.state),
    ...(row.po_number !== null && { poNumber: row.po_number }),
    ...(row.quote_id !== null && {
      quote: {
        id: toId<'Quote'>(row.quote_id),
        number: row.quote_number ?? '',
        revision: row.quote_revision ?? 1,
      },
    }),
    placedBy: row.placed_by,
    requestedBy: row.requested_by,
    placedAt: row.placed_at,
    shipTo: readShipTo(row.ship_to),
    total: money(row.total_amount, row.currency),
    version: row.version,
    lines: lines.map((line) => toDocumentLine(line, row.currency)),
    history: row.events.map((event) => ({
      kind: toOrderState(event.kind),
      at: new Date(event.at),
      ...(event.actorName !== '' && { actorName: event.actorName }),
      ...(event.comment !== null && { comment: event.comment }),
    })),
  };
}
