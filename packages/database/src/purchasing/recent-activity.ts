import type { MemberViewer, PreviewViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import type { OrderState, QuoteEventKind } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { toOrderState } from './load-order.ts';

/** Something that happened to a quote or an order. */
export type Activity = { readonly at: Date; readonly actorName?: string; readonly title: string } & (
  | {
      readonly of: 'quote';
      readonly id: Id<'Quote'>;
      readonly number: string;
      readonly kind: QuoteEventKind;
      readonly targetName?: string;
    }
  | { readonly of: 'order'; readonly id: Id<'Order'>; readonly number: string; readonly kind: OrderState }
);

type ActivityRow = RowDataPacket & {
  readonly at: Date;
  readonly actor_name: string;
  readonly target_name: string | null;
  readonly title: string;
  readonly id: string;
  readonly number: string;
  readonly kind: string;
};

/**
 * What others did, newest first, to quotes and orders that the viewer may read and that were touched since `since`:
 * what somebody who comes back wants to know.
 */
export async function recentActivity(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<readonly Activity[]> {
  const quotes = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
  const orders = sqlWhere(viewer.ability, 'order.read', 'Order', 'o');
  const [[quoteRows], [orderRows]] = await Promise.all([
    database.pool.query<ActivityRow[]>(
      `SELECT e.at, e.actor_name, e.target_name, e.kind, q.id, q.number, q.title
         FROM quotes q JOIN quote_events e ON e.quote_id = q.id
        WHERE ${quotes.sql} AND q.updated_at >= ? AND e.at >= ?
          AND (e.actor_person_id IS NULL OR e.actor_person_id <> ?)
        ORDER BY e.at DESC LIMIT ?`,
      [...quotes.values, since, since, viewer.personId, limit],
    ),
    database.pool.query<ActivityRow[]>(
      `SELECT e.at, e.actor_name, NULL AS target_name, e.kind, o.id, o.number, o.title
         FROM orders o JOIN order_events e ON e.order_id = o.id
        WHERE ${orders.sql} AND o.updated_at >= ? AND e.at >= ?
          AND (e.actor_person_id IS NULL OR e.actor_person_id <> ?)
        ORDER BY e.at DESC LIMIT ?`,
      [...orders.values, since, since, viewer.personId, limit],
    ),
  ]);
  return [...quoteRows.flatMap(toQuoteActivity), ...orderRows.map(toOrderActivity)]
    .toSorted((left, right) => right.at.getTime() - left.at.getTime())
    .slice(0, limit);
}

const QUOTE_EVENT_KINDS: readonly QuoteEventKind[] = [
  'requested',
  'revised',
  'forwarded',
  'change-requested',
  'accepted',
  'rejected',
  'withdrawn',
  'expired',
];

function toQuoteActivity(row: ActivityRow): readonly Activity[] {
  const kind = QUOTE_EVENT_KINDS.find((known) => known === row.kind);
  if (kind === undefined) return [];
  const target = row.target_name === null ? {} : { targetName: row.target_name };
  return [{ ...common(row), of: 'quote', id: toId(row.id), number: row.number, kind, ...target }];
}

function toOrderActivity(row: ActivityRow): Activity {
  return { ...common(row), of: 'order', id: toId(row.id), number: row.number, kind: toOrderState(row.kind) };
}

function common(row: ActivityRow) {
  const actor = row.actor_name === '' ? {} : { actorName: row.actor_name };
  return { at: row.at, title: row.title, ...actor };
}
