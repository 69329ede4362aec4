import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id, Page, PageRequest } from '@portico/kernel';
import { money } from '@portico/money';
import type { Money } from '@portico/money';
import type { QuoteState } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { toQuoteState } from './load-quote.ts';
import { allOf, likePattern } from './sql-clause.ts';
import type { Clause } from './sql-clause.ts';

/**
 * What quotes are to whoever looks: waiting for them (to decide on, or to revise), asked for by them, still open
 * with anybody, or any.
 */
export const QUOTE_CONCERNS = ['waiting', 'mine', 'undecided', 'all'] as const;

/** What a list of quotes is about. */
export type QuoteConcern = (typeof QUOTE_CONCERNS)[number];

/** What a list of quotes is narrowed to; everything that is absent narrows nothing. */
export type QuoteFilter = {
  /** Part of a number, a PO number or a title. */
  readonly text?: string;
  readonly states?: readonly QuoteState[];
  readonly unitId?: string;
  /** The membership of whoever asked or decides. */
  readonly memberId?: string;
  /** Asked for at or after this instant, and before that one. */
  readonly from?: Date;
  readonly before?: Date;
  /** The total in minor units, both included. */
  readonly least?: number;
  readonly most?: number;
  readonly organizationId?: string;
};

/** The columns that a list of quotes can be sorted by. */
export const QUOTE_SORTS = ['created', 'number', 'title', 'state', 'total', 'expires'] as const;

/** How a list of quotes is sorted. */
export type QuoteSort = { readonly by: (typeof QUOTE_SORTS)[number]; readonly descending: boolean };

/** A quote as a list shows it. `state` is the one that holds now. */
export type QuoteListItem = {
  readonly id: Id<'Quote'>;
  readonly number: string;
  readonly title: string;
  readonly poNumber?: string;
  readonly state: QuoteState;
  readonly revision: number;
  readonly total: Money;
  readonly lineCount: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly unitName: string;
  readonly requestedBy: string;
  readonly assignedTo: string;
  readonly organizationName: string;
  /** What it waits for from the viewer, if anything. */
  readonly waitsFor?: 'decision' | 'revision';
};

/** A page of quotes, and how many there are of each concern under the same filter. */
export type QuoteList = Page<QuoteListItem> & { readonly byConcern: Readonly<Record<QuoteConcern, number>> };

type QuoteRow = RowDataPacket & {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly po_number: string | null;
  readonly state_now: string;
  readonly current_revision: number;
  readonly currency: string;
  readonly total_amount: number;
  readonly line_count: number;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly unit_name: string;
  readonly requested_by: string;
  readonly requested_by_id: string;
  readonly assigned_to: string;
  readonly assigned_to_id: string;
  readonly organization_name: string;
};

type Reader = MemberViewer | PreviewViewer | StaffViewer;

/** What to list, and the instant that "expired" is judged by. */
export type QuoteListRequest = {
  readonly concern: QuoteConcern;
  readonly filter: QuoteFilter;
  readonly sort: QuoteSort;
  readonly page: PageRequest;
  readonly now: Date;
};

const SORT_COLUMNS: Readonly<Record<QuoteSort['by'], string>> = {
  created: 'q.created_at',
  number: 'q.number',
  title: 'q.title',
  state: 'state_now',
  total: 'q.total_amount',
  expires: 'q.expires_at',
};

/** The state that holds at an instant, which is its one placeholder. */
export const STATE_NOW = `IF(q.state IN ('open', 'change-requested') AND q.expires_at <= ?, 'expired', q.state)`;

/** The quotes that the viewer may read, filtered, sorted and paged in the query; nobody else's are ever counted. */
export async function listQuotes(
  database: Database,
  viewer: Reader,
  request: QuoteListRequest,
): Promise<QuoteList> {
  const [byConcern, items] = await Promise.all([
    countByConcern(database, viewer, request),
    readQuotes(database, viewer, request),
  ]);
  return { items, total: byConcern[request.concern], ...request.page, byConcern };
}

async function countByConcern(
  database: Database,
  viewer: Reader,
  { filter, now }: QuoteListRequest,
): Promise<Readonly<Record<QuoteConcern, number>>> {
  const where = quoteClause(viewer, filter, now);
  const concerns = QUOTE_CONCERNS.map((concern) => concernClause(viewer, concern, now));
  const sums = concerns.map((clause, index) => `COALESCE(SUM(${clause.sql}), 0) AS c${index}`);
  const [rows] = await database.pool.query<RowDataPacket[]>(
    `SELECT ${sums.join(', ')} FROM quotes q WHERE ${where.sql}`,
    [...concerns.flatMap((clause) => clause.values), ...where.values],
  );
  const count = (concern: QuoteConcern) => Number(rows[0]?.[`c${QUOTE_CONCERNS.indexOf(concern)}`] ?? 0);
  return {
    waiting: count('waiting'),
    mine: count('mine'),
    undecided: count('undecided'),
    all: count('all'),
  };
}

/** A page of the quotes that the viewer may read, without counting the rest. */
export async function readQuotes(
  database: Database,
  viewer: Reader,
  { concern, filter, sort, page, now }: QuoteListRequest,
): Promise<readonly QuoteListItem[]> {
  const where = allOf([quoteClause(viewer, filter, now), concernClause(viewer, concern, now)]);
  const direction = sort.descending ? 'DESC' : 'ASC';
  const [rows] = await database.pool.query<QuoteRow[]>(
    `SELECT q.id, q.number, q.title, q.po_number, ${STATE_NOW} AS state_now, q.current_revision, q.currency,
       q.total_amount, q.line_count, q.created_at, q.expires_at, q.requested_by_id, q.assigned_to_id,
       u.name AS unit_name, rp.name AS requested_by, ap.name AS assigned_to, g.name AS organization_name
  FROM quotes q
  JOIN organizations g ON g.id = q.organization_id
  JOIN units u ON u.id = q.unit_id
  JOIN memberships rm ON rm.id = q.requested_by_id
  JOIN people rp ON rp.id = rm.person_id
  JOIN memberships am ON am.id = q.assigned_to_id
  JOIN people ap ON ap.id = am.person_id
 WHERE ${where.sql}
 ORDER BY ${SORT_COLUMNS[sort.by]} ${direction}, q.id ${direction}
 LIMIT ? OFFSET ?`,
    [now, ...where.values, page.size, (page.number - 1) * page.size],
  );
  return rows.map((row) => toItem(row, viewer));
}

function quoteClause(viewer: Reader, filter: QuoteFilter, now: Date): Clause {
  const { text, states, unitId, memberId, from, before, least, most, organizationId } = filter;
  return allOf([
    sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q'),
    organizationId === undefined ? undefined : { sql: 'q.organization_id = ?', values: [organizationId] },
    states === undefined || states.length === 0
      ? undefined
      : { sql: `${STATE_NOW} IN (?)`, values: [now, states] },
    text === undefined
      ? undefined
      : {
          sql: '(q.number LIKE ? OR q.po_number LIKE ? OR q.title LIKE ?)',
          values: [likePattern(text, 'start'), likePattern(text, 'anywhere'), likePattern(text, 'anywhere')],
        },
    unitId === undefined ? undefined : { sql: 'q.unit_id = ?', values: [unitId] },
    memberId === undefined
      ? undefined
      : { sql: '(q.requested_by_id = ? OR q.assigned_to_id = ?)', values: [memberId, memberId] },
    from === undefined ? undefined : { sql: 'q.created_at >= ?', values: [from] },
    before === undefined ? undefined : { sql: 'q.created_at < ?', values: [before] },
    least === undefined ? undefined : { sql: 'q.total_amount >= ?', values: [least] },
    most === undefined ? undefined : { sql: 'q.total_amount <= ?', values: [most] },
  ]);
}

function concernClause(viewer: Reader, concern: QuoteConcern, now: Date): Clause {
  const membershipId = viewer.kind === 'member' ? viewer.membershipId : '';
  switch (concern) {
    case 'waiting':
      return {
        sql: `(q.expires_at > ? AND (q.state = 'open' AND q.assigned_to_id = ?
               OR q.state = 'change-requested' AND q.requested_by_id = ?))`,
        values: [now, membershipId, membershipId],
      };
    case 'mine':
      return { sql: '(q.requested_by_id = ?)', values: [membershipId] };
    case 'undecided':
      return { sql: `(q.expires_at > ? AND q.state IN ('open', 'change-requested'))`, values: [now] };
    case 'all':
      return { sql: 'TRUE', values: [] };
  }
}

function toItem(row: QuoteRow, viewer: Reader): QuoteListItem {
  const state = toQuoteState(row.state_now);
  const membershipId = viewer.kind === 'member' ? viewer.membershipId : undefined;
  return {
    id: toId(row.id),
    number: row.number,
    title: row.title,
    ...(row.po_number !== null && { poNumber: row.po_number }),
    state,
    revision: row.current_revision,
    total: money(row.total_amount, row.currency),
    lineCount: row.line_count,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    unitName: row.unit_name,
    requestedBy: row.requested_by,
    assignedTo: row.assigned_to,
    organizationName: row.organization_name,
    ...(state === 'open' && row.assigned_to_id === membershipId && { waitsFor: 'decision' }),
    ...(state === 'change-requested' && row.requested_by_id === membershipId && { waitsFor: 'revision' }),
  };
}
