import { InvariantError, toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { money, type Money } from '@portico/money';
import { lastDayBefore, type CalendarDate } from '@portico/pages';
import type { RowDataPacket } from 'mysql2/promise';

/** What a customer’s organization can be. */
export const ORGANIZATION_STATES = ['pending', 'active', 'blocked', 'closed'] as const;

/** What a customer’s organization can be. */
export type OrganizationState = (typeof ORGANIZATION_STATES)[number];

/** What there is of a customer’s page: something released, something not yet released, both, or nothing. */
export type PagePresence = { readonly isReleased: boolean; readonly hasDraft: boolean };

/** A customer as the list of customers shows it. */
export type CustomerListItem = {
  readonly id: Id<'Organization'>;
  readonly number: string;
  readonly name: string;
  readonly state: OrganizationState;
  readonly page: PagePresence;
  readonly leadName?: string;
  /** The last day of the released agreement; absent when it is open-ended or there is none. */
  readonly agreementUntil?: CalendarDate;
  readonly openQuotes: number;
  readonly lastOrderAt?: Date;
  /** The value of all orders of the last twelve months but those cancelled. */
  readonly orderValue: Money;
};

/** The row that {@link CUSTOMER_COLUMNS} reads. */
export type CustomerRow = RowDataPacket & {
  id: string;
  number: string;
  name: string;
  status: string;
  currency: string;
  released_revision_id: string | null;
  has_draft: number;
  lead_name: string | null;
  valid_until: Date | null;
  open_quotes: number;
  last_order_at: Date | null;
  order_value: string | number;
};

/** The columns of a customer `o` in a list. The placeholders are: now, and twelve months before. */
export const CUSTOMER_COLUMNS = `
  o.id, o.number, o.name, o.status, o.currency, o.released_revision_id,
  EXISTS (SELECT 1 FROM page_revisions d WHERE d.organization_id = o.id AND d.draft_marker = 1) AS has_draft,
  (SELECT p.name FROM account_team_members t
     JOIN staff_members s ON s.id = t.staff_member_id JOIN people p ON p.id = s.person_id
    WHERE t.organization_id = o.id AND t.lead ORDER BY p.name LIMIT 1) AS lead_name,
  (SELECT a.valid_until FROM agreements a WHERE a.page_revision_id = o.released_revision_id) AS valid_until,
  (SELECT COUNT(*) FROM quotes q WHERE q.organization_id = o.id
      AND q.state IN ('open', 'change-requested') AND q.expires_at > ?) AS open_quotes,
  (SELECT MAX(r.placed_at) FROM orders r WHERE r.organization_id = o.id) AS last_order_at,
  (SELECT COALESCE(SUM(r.total_amount), 0) FROM orders r WHERE r.organization_id = o.id
      AND r.placed_at > ? AND r.state <> 'cancelled') AS order_value`;

/** Reads a row of the list. */
export function toCustomerListItem(row: CustomerRow): CustomerListItem {
  return {
    id: toId(row.id),
    number: row.number,
    name: row.name,
    state: toOrganizationState(row.status),
    page: { isReleased: row.released_revision_id !== null, hasDraft: row.has_draft === 1 },
    ...(row.lead_name !== null && { leadName: row.lead_name }),
    ...(row.valid_until !== null && { agreementUntil: lastDayBefore(row.valid_until) }),
    openQuotes: Number(row.open_quotes),
    ...(row.last_order_at !== null && { lastOrderAt: row.last_order_at }),
    orderValue: money(Number(row.order_value), row.currency),
  };
}

/** Reads the stored state of an organization. */
export function toOrganizationState(stored: string): OrganizationState {
  const state = ORGANIZATION_STATES.find((known) => known === stored);
  if (state === undefined) throw new InvariantError('organization-state', `No organization is "${stored}".`);
  return state;
}
