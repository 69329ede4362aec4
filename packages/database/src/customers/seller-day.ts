import type { StaffViewer } from '@portico/access';
import { toId, type Id } from '@portico/kernel';
import { money, type Money } from '@portico/money';
import { lastDayBefore, type CalendarDate } from '@portico/pages';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** So many of something, and the first few of them. */
export type Shortlist<Item> = { readonly total: number; readonly items: readonly Item[] };

/** A customer in a short list. */
export type NamedCustomer = { readonly organizationId: Id<'Organization'>; readonly name: string };

/** A page with changes that nobody but the seller sees yet. */
export type UnreleasedPage = NamedCustomer & {
  readonly since: Date;
  readonly editorName: string;
  readonly isFirst: boolean;
};

/** A released agreement that ends soon, or has ended. */
export type LapsingAgreement = NamedCustomer & { readonly number: string; readonly until: CalendarDate };

/** A quote that has been waiting for its customer’s decision. */
export type WaitingQuote = NamedCustomer & {
  readonly quoteId: Id<'Quote'>;
  readonly number: string;
  readonly title: string;
  readonly total: Money;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** An order that the seller has not confirmed yet. */
export type UnconfirmedOrder = NamedCustomer & {
  readonly orderId: Id<'Order'>;
  readonly number: string;
  readonly title: string;
  readonly total: Money;
  readonly placedAt: Date;
};

/** What needs one of the seller’s people today. */
export type SellerDay = {
  readonly unreleased: Shortlist<UnreleasedPage>;
  readonly lapsing: Shortlist<LapsingAgreement>;
  readonly waiting: Shortlist<WaitingQuote>;
  readonly unconfirmed: Shortlist<UnconfirmedOrder>;
};

/** How many of each are listed; the rest is counted. */
const LISTED = 5;
const LAPSE_DAYS = 60;
const WAIT_DAYS = 7;
const DAY_MS = 86_400_000;

/** What needs this person of the seller today, of the customers that they look after. */
export async function findSellerDay(database: Database, viewer: StaffViewer, now: Date): Promise<SellerDay> {
  const [unreleased, lapsing, waiting, unconfirmed] = await Promise.all([
    findUnreleased(database, viewer),
    findLapsing(database, viewer, now),
    findWaiting(database, viewer, now),
    findUnconfirmed(database, viewer),
  ]);
  return { unreleased, lapsing, waiting, unconfirmed };
}

type Row = RowDataPacket & {
  readonly total: number;
  readonly organization_id: string;
  readonly name: string;
};

/** Counts over the whole list in the same statement: `COUNT(*) OVER ()` is worked out before `LIMIT`. */
async function shortlist<Found extends Row, Item>(
  database: Database,
  sql: string,
  values: readonly unknown[],
  toItem: (row: Found, customer: NamedCustomer) => Item,
): Promise<Shortlist<Item>> {
  const [rows] = await database.pool.query<Found[]>(`${sql} LIMIT ${LISTED}`, [...values]);
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map((row) => toItem(row, { organizationId: toId(row.organization_id), name: row.name })),
  };
}

type UnreleasedRow = Row & { updated_at: Date; editor: string; released_revision_id: string | null };

function findUnreleased(database: Database, viewer: StaffViewer): Promise<Shortlist<UnreleasedPage>> {
  const where = sqlWhere(viewer.ability, 'page.edit', 'PageRevision', 'r');
  return shortlist<UnreleasedRow, UnreleasedPage>(
    database,
    `SELECT COUNT(*) OVER () AS total, o.id AS organization_id, o.name, o.released_revision_id,
            r.updated_at, p.name AS editor
       FROM page_revisions r
       JOIN organizations o ON o.id = r.organization_id
       JOIN people p ON p.id = r.created_by_id
      WHERE r.draft_marker = 1 AND ${where.sql} ORDER BY r.updated_at, r.id`,
    where.values,
    (row, customer) => ({
      ...customer,
      since: row.updated_at,
      editorName: row.editor,
      isFirst: row.released_revision_id === null,
    }),
  );
}

function findLapsing(
  database: Database,
  viewer: StaffViewer,
  now: Date,
): Promise<Shortlist<LapsingAgreement>> {
  const where = sqlWhere(viewer.ability, 'organization.read', 'Organization', 'o');
  return shortlist<Row & { number: string; valid_until: Date }, LapsingAgreement>(
    database,
    `SELECT COUNT(*) OVER () AS total, o.id AS organization_id, o.name, a.number, a.valid_until
       FROM organizations o JOIN agreements a ON a.page_revision_id = o.released_revision_id
      WHERE a.valid_until < ? AND o.status <> 'closed' AND ${where.sql} ORDER BY a.valid_until, o.name`,
    [new Date(now.getTime() + LAPSE_DAYS * DAY_MS), ...where.values],
    (row, customer) => ({ ...customer, number: row.number, until: lastDayBefore(row.valid_until) }),
  );
}

type AmountRow = Row & {
  id: string;
  number: string;
  title: string;
  currency: string;
  total_amount: string | number;
};

function findWaiting(database: Database, viewer: StaffViewer, now: Date): Promise<Shortlist<WaitingQuote>> {
  const where = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
  return shortlist<AmountRow & { created_at: Date; expires_at: Date }, WaitingQuote>(
    database,
    `SELECT COUNT(*) OVER () AS total, q.id, q.organization_id, o.name, q.number, q.title, q.currency,
            q.total_amount, q.created_at, q.expires_at
       FROM quotes q JOIN organizations o ON o.id = q.organization_id
      WHERE q.state IN ('open', 'change-requested') AND q.expires_at > ? AND q.created_at < ?
        AND ${where.sql} ORDER BY q.expires_at, q.id`,
    [now, new Date(now.getTime() - WAIT_DAYS * DAY_MS), ...where.values],
    (row, customer) => ({
      ...customer,
      quoteId: toId(row.id),
      number: row.number,
      title: row.title,
      total: money(Number(row.total_amount), row.currency),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }),
  );
}

function findUnconfirmed(database: Database, viewer: StaffViewer): Promise<Shortlist<UnconfirmedOrder>> {
  const where = sqlWhere(viewer.ability, 'order.read', 'Order', 'r');
  return shortlist<AmountRow & { placed_at: Date }, UnconfirmedOrder>(
    database,
    `SELECT COUNT(*) OVER () AS total, r.id, r.organization_id, o.name, r.number, r.title, r.currency,
            r.total_amount, r.placed_at
       FROM orders r JOIN organizations o ON o.id = r.organization_id
      WHERE r.state = 'received' AND ${where.sql} ORDER BY r.placed_at, r.id`,
    where.values,
    (row, customer) => ({
      ...customer,
      orderId: toId(row.id),
      number: row.number,
      title: row.title,
      total: money(Number(row.total_amount), row.currency),
      placedAt: row.placed_at,
    }),
  );
}
