import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id, Page, PageRequest } from '@portico/kernel';
import { money } from '@portico/money';
import type { Money } from '@portico/money';
import type { OrderState } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { countOrders } from './count-orders.ts';
import { toOrderState } from './load-order.ts';
import { allOf, likePattern } from './sql-clause.ts';
import type { Clause } from './sql-clause.ts';

/** What a list of orders is narrowed to; everything that is absent narrows nothing. */
export type OrderFilter = {
  /** Part of a number, a PO number or a title. */
  readonly text?: string;
  readonly states?: readonly OrderState[];
  readonly unitId?: string;
  /** The membership of whoever asked for it or placed it. */
  readonly memberId?: string;
  /** Placed at or after this instant, and before that one. */
  readonly from?: Date;
  readonly before?: Date;
  /** The total in minor units, both included. */
  readonly least?: number;
  readonly most?: number;
  readonly organizationId?: string;
};

/** The columns that a list of orders can be sorted by. */
export const ORDER_SORTS = ['placed', 'number', 'title', 'po', 'state', 'total'] as const;

/** How a list of orders is sorted. */
export type OrderSort = { readonly by: (typeof ORDER_SORTS)[number]; readonly descending: boolean };

/** An order as a list shows it. */
export type OrderListItem = {
  readonly id: Id<'Order'>;
  readonly number: string;
  readonly title: string;
  readonly poNumber?: string;
  readonly state: OrderState;
  readonly total: Money;
  readonly lineCount: number;
  readonly placedAt: Date;
  readonly unitName: string;
  readonly requestedBy: string;
  readonly placedBy: string;
  readonly organizationName: string;
};

/** A page of orders, and how many there are in each state under the rest of the filter. */
export type OrderList = Page<OrderListItem> & { readonly byState: ReadonlyMap<OrderState, number> };

type OrderRow = RowDataPacket & {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly po_number: string | null;
  readonly state: string;
  readonly currency: string;
  readonly total_amount: number;
  readonly line_count: number;
  readonly placed_at: Date;
  readonly unit_name: string;
  readonly requested_by: string;
  readonly placed_by: string;
  readonly organization_name: string;
};

type Reader = MemberViewer | PreviewViewer | StaffViewer;

// Each column has an index behind the organization, and the identifier last makes the order of equals stable.
const SORT_COLUMNS: Readonly<Record<OrderSort['by'], string>> = {
  placed: 'o.placed_at',
  number: 'o.number',
  title: 'o.title',
  po: 'o.po_number',
  state: 'o.state',
  total: 'o.total_amount',
};

const ORDER_COLUMNS = `
SELECT o.id, o.number, o.title, o.po_number, o.state, o.currency, o.total_amount, o.line_count, o.placed_at,
       u.name AS unit_name, rp.name AS requested_by, pp.name AS placed_by, g.name AS organization_name`;

const ORDER_NAMES = `
  JOIN units u ON u.id = o.unit_id
  JOIN organizations g ON g.id = o.organization_id
  JOIN memberships rm ON rm.id = o.requested_by_id
  JOIN people rp ON rp.id = rm.person_id
  JOIN memberships pm ON pm.id = o.placed_by_id
  JOIN people pp ON pp.id = pm.person_id`;

/** The orders that the viewer may read, filtered, sorted and paged in the query; nobody else's are ever counted. */
export async function listOrders(
  database: Database,
  viewer: Reader,
  request: { readonly filter: OrderFilter; readonly sort: OrderSort; readonly page: PageRequest },
): Promise<OrderList> {
  const { filter, sort, page } = request;
  const [byState, items] = await Promise.all([
    countOrders(database, viewer, orderClause(viewer, filter, undefined)),
    readOrders(database, viewer, { filter, sort, limit: page.size, offset: (page.number - 1) * page.size }),
  ]);
  const { states = [] } = filter;
  const counted = [...byState].filter(([state]) => states.length === 0 || states.includes(state));
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return { items, total, ...page, byState };
}

/** The first orders that the viewer may read, without counting them. */
export async function readOrders(
  database: Database,
  viewer: Reader,
  request: {
    readonly filter: OrderFilter;
    readonly sort: OrderSort;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly OrderListItem[]> {
  const where = orderClause(viewer, request.filter, request.filter.states);
  const direction = request.sort.descending ? 'DESC' : 'ASC';
  const order = `ORDER BY ${SORT_COLUMNS[request.sort.by]} ${direction}, o.id ${direction}`;
  // The page is found in the index first, so that a page far down reads no rows but its own.
  const [rows] = await database.pool.query<OrderRow[]>(
    `${ORDER_COLUMNS}
  FROM (SELECT o.id FROM orders o WHERE ${where.sql} ${order} LIMIT ? OFFSET ?) found
  STRAIGHT_JOIN orders o ON o.id = found.id ${ORDER_NAMES}
 ${order}`,
    [...where.values, request.limit, request.offset],
  );
  return rows.map(toItem);
}

const EXPORT_BATCH = 500;

/**
 * Every order under the filter, newest first, read in batches by key: an export of any length holds no connection
 * while its reader is slow, and a new order does not shift what is still to come.
 */
export async function* streamOrders(
  database: Database,
  viewer: Reader,
  filter: OrderFilter,
): AsyncGenerator<OrderListItem> {
  let last: OrderRow | undefined;
  do {
    const where = allOf([
      orderClause(viewer, filter, filter.states),
      last && { sql: '(o.placed_at, o.id) < (?, ?)', values: [last.placed_at, last.id] },
    ]);
    const [rows] = await database.pool.query<OrderRow[]>(
      `${ORDER_COLUMNS} FROM orders o ${ORDER_NAMES}
 WHERE ${where.sql} ORDER BY o.placed_at DESC, o.id DESC LIMIT ?`,
      [...where.values, EXPORT_BATCH],
    );
    yield* rows.map(toItem);
    last = rows.length < EXPORT_BATCH ? undefined : rows.at(-1);
  } while (last !== undefined);
}

function orderClause(viewer: Reader, filter: OrderFilter, states: readonly string[] | undefined): Clause {
  const { text, unitId, memberId, from, before, least, most, organizationId } = filter;
  return allOf([
    sqlWhere(viewer.ability, 'order.read', 'Order', 'o'),
    organizationId === undefined ? undefined : { sql: 'o.organization_id = ?', values: [organizationId] },
    states === undefined || states.length === 0 ? undefined : { sql: 'o.state IN (?)', values: [states] },
    text === undefined
      ? undefined
      : {
          sql: '(o.number LIKE ? OR o.po_number LIKE ? OR o.title LIKE ?)',
          values: [likePattern(text, 'start'), likePattern(text, 'anywhere'), likePattern(text, 'anywhere')],
        },
    unitId === undefined ? undefined : { sql: 'o.unit_id = ?', values: [unitId] },
    memberId === undefined
      ? undefined
      : { sql: '(o.requested_by_id = ? OR o.placed_by_id = ?)', values: [memberId, memberId] },
    from === undefined ? undefined : { sql: 'o.placed_at >= ?', values: [from] },
    before === undefined ? undefined : { sql: 'o.placed_at < ?', values: [before] },
    least === undefined ? undefined : { sql: 'o.total_amount >= ?', values: [least] },
    most === undefined ? undefined : { sql: 'o.total_amount <= ?', values: [most] },
  ]);
}

function toItem(row: OrderRow): OrderListItem {
  return {
    id: toId(row.id),
    number: row.number,
    title: row.title,
    ...(row.po_number !== null && { poNumber: row.po_number }),
    state: toOrderState(row.state),
    total: money(row.total_amount, row.currency),
    lineCount: row.line_count,
    placedAt: row.placed_at,
    unitName: row.unit_name,
    requestedBy: row.requested_by,
    placedBy: row.placed_by,
    organizationName: row.organization_name,
  };
}
