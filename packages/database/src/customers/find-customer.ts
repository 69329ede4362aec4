import type { StaffViewer } from '@portico/access';
import type { StaffChoice } from './list-staff.ts';
import { toId } from '@portico/kernel';
import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import {
  CUSTOMER_COLUMNS,
  toCustomerListItem,
  type CustomerListItem,
  type CustomerRow,
} from './customer-row.ts';
import { yearBefore } from './list-customers.ts';

/** A customer with its own facts and whoever looks after it, the lead first. */
export type Customer = CustomerListItem & {
  readonly legalName: string;
  readonly currency: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly createdAt: Date;
  readonly team: readonly (StaffChoice & { readonly isLead: boolean })[];
};

/** The customer; `undefined` for one that this person of the seller may not read, or that never existed. */
export async function findCustomer(
  database: Database,
  viewer: StaffViewer,
  id: string,
  now: Date,
): Promise<Customer | undefined> {
  const where = sqlWhere(viewer.ability, 'organization.read', 'Organization', 'o');
  const [rows] = await database.pool.query<CustomerDetailRow[]>(
    `SELECT ${CUSTOMER_COLUMNS}, o.legal_name, o.locale, o.time_zone, o.created_at
       FROM organizations o WHERE o.id = ? AND ${where.sql}`,
    [now, yearBefore(now), id, ...where.values],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const team = await database.prisma.accountTeamMember.findMany({
    where: { organizationId: row.id },
    include: { staffMember: { include: { person: { select: { name: true, email: true } } } } },
    orderBy: [{ lead: 'desc' }, { staffMember: { person: { name: 'asc' } } }],
  });
  return {
    ...toCustomerListItem(row),
    legalName: row.legal_name,
    currency: row.currency,
    locale: row.locale,
    timeZone: row.time_zone,
    createdAt: row.created_at,
    team: team.map(({ lead, staffMember: { id: staffMemberId, title, phone, person } }) => ({
      id: toId(staffMemberId),
      title,
      phone,
      ...person,
      isLead: lead,
    })),
  };
}

type CustomerDetailRow = CustomerRow & {
  legal_name: string;
  locale: string;
  time_zone: string;
  created_at: Date;
};
