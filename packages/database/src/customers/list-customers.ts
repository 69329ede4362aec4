import type { StaffViewer } from '@portico/access';
import type { Page, PageRequest } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import {
  CUSTOMER_COLUMNS,
  toCustomerListItem,
  type CustomerListItem,
  type CustomerRow,
  type OrganizationState,
} from './customer-row.ts';

/** The columns that the list of customers can be sorted by. */
export const CUSTOMER_SORTS = ['name', 'number', 'last-order', 'agreement'] as const;

/** How the list of customers is sorted. */
export type CustomerSort = { readonly by: (typeof CUSTOMER_SORTS)[number]; readonly descending: boolean };

/** What can be said of a customer’s page: a released one, an unreleased change, or never released. */
export const PAGE_FILTERS = ['released', 'draft', 'never-released'] as const;

/** What can be said of a customer’s page. */
export type PageFilter = (typeof PAGE_FILTERS)[number];

/** Which customers are wanted. All that is given must hold. */
export type CustomerQuery = {
  /** Words that stand in the name, or the beginning of the number. */
  readonly text?: string;
  readonly state?: OrganizationState;
  readonly page?: PageFilter;
  /** Whose account team member looks after them. */
  readonly staffMemberId?: string;
  readonly currency?: string;
  readonly sort: CustomerSort;
  readonly request: PageRequest;
};

/** Customers without the value that is sorted by stand last when it ascends. */
const SORT_COLUMNS: Readonly<Record<CustomerSort['by'], readonly string[]>> = {
  name: ['o.name'],
  number: ['LENGTH(o.number)', 'o.number'],
  'last-order': ['last_order_at IS NULL', 'last_order_at'],
  agreement: ['valid_until IS NULL', 'valid_until'],
};

const PAGE_CONDITIONS: Readonly<Record<PageFilter, string>> = {
  released: 'o.released_revision_id IS NOT NULL',
  draft: `EXISTS (SELECT 1 FROM page_revisions d WHERE d.organization_id = o.id AND d.draft_marker = 1)`,
  'never-released': 'o.released_revision_id IS NULL',
};

/** A page of the customers that this person of the seller may read, with the count of all that the query fits. */
export async function listCustomers(
  database: Database,
  viewer: StaffViewer,
  query: CustomerQuery,
  now: Date,
): Promise<Page<CustomerListItem>> {
  const where = toCondition(viewer, query);
  const { number, size } = query.request;
  const [[counted], [rows]] = await Promise.all([
    database.pool.query<(RowDataPacket & { total: number })[]>(
      `SELECT COUNT(*) AS total FROM organizations o WHERE ${where.sql}`,
      [...where.values],
    ),
    database.pool.query<CustomerRow[]>(
      `SELECT ${CUSTOMER_COLUMNS} FROM organizations o
        WHERE ${where.sql} ORDER BY ${orderOf(query.sort)} LIMIT ? OFFSET ?`,
      [now, yearBefore(now), ...where.values, size, (number - 1) * size],
    ),
  ]);
  return { items: rows.map(toCustomerListItem), total: counted[0]?.total ?? 0, number, size };
}

/** The same day one year earlier: from when the orders of “the last twelve months” are. */
export function yearBefore(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate()));
}

function orderOf({ by, descending }: CustomerSort): string {
  const columns = SORT_COLUMNS[by].map((column) => (descending ? `${column} DESC` : column));
  return [...columns, 'o.name', 'o.id'].join(', ');
}

function toCondition(
  viewer: StaffViewer,
  query: CustomerQuery,
): { readonly sql: string; readonly values: readonly (string | null)[] } {
  const { sql, values } = sqlWhere(viewer.ability, 'organization.read', 'Organization', 'o');
  const parts: { readonly sql: string; readonly values: readonly (string | null)[] }[] = [{ sql, values }];
  for (const word of (query.text ?? '').split(/\s+/).filter((text) => text !== '')) {
    parts.push({
      sql: '(o.name LIKE ? OR o.number LIKE ?)',
      values: [`%${escapeLike(word)}%`, `${escapeLike(word)}%`],
    });
  }
  if (query.state !== undefined) parts.push({ sql: 'o.status = ?', values: [query.state] });
  if (query.currency !== undefined) parts.push({ sql: 'o.currency = ?', values: [query.currency] });
  if (query.page !== undefined) parts.push({ sql: PAGE_CONDITIONS[query.page], values: [] });
  if (query.staffMemberId !== undefined) {
    parts.push({
      sql: `EXISTS (SELECT 1 FROM account_team_members t WHERE t.organization_id = o.id AND t.staff_member_id = ?)`,
      values: [query.staffMemberId],
    });
  }
  return {
    sql: parts.map((part) => part.sql).join(' AND '),
    values: parts.flatMap((part) => part.values),
  };
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
