import {
  findOrderValue,
  listCustomerActivity,
  listCustomerInvitations,
  listCustomerPeople,
  listCustomerUnits,
  listOrders,
  listQuotes,
  openPageStore,
} from '@portico/database';
import { compareRevisions } from '@portico/pages';

import { AccountPanel } from '~/components/seller/account-panel.tsx';
import { ActivityPanel } from '~/components/seller/activity-panel.tsx';
import { PageStatePanel } from '~/components/seller/page-state-panel.tsx';
import { RecentOrders } from '~/components/seller/recent-orders.tsx';
import { RecentQuotes } from '~/components/seller/recent-quotes.tsx';

import type { Route } from './+types/customer.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

const RECENT = { number: 1, size: 5 } as const;
const EVENTS = 12;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { database, viewer, now, from } = desk;
  const customer = await requireCustomer(desk, params.organizationId);
  const organizationId = customer.id;
  const [page, people, invitations, units, quotes, orders, value, activity] = await Promise.all([
    openPageStore(database, viewer, from).find(organizationId),
    listCustomerPeople(database, viewer, organizationId),
    listCustomerInvitations(database, viewer, organizationId, now),
    listCustomerUnits(database, viewer, organizationId),
    listQuotes(database, viewer, {
      concern: 'all',
      filter: { organizationId },
      sort: { by: 'created', descending: true },
      page: RECENT,
      now,
    }),
    listOrders(database, viewer, {
      filter: { organizationId },
      sort: { by: 'placed', descending: true },
      page: RECENT,
    }),
    findOrderValue(database, viewer, { now, months: 13, organizationId }),
    listCustomerActivity(database, viewer, organizationId, EVENTS),
  ]);
  return {
    customer,
    now,
    counts: {
      people: people.length,
      disabled: people.filter((person) => person.isDisabled).length,
      invited: invitations.filter((invitation) => invitation.state === 'pending').length,
      units: units.length,
    },
    page: page && {
      releasedAt: page.released?.releasedAt,
      draftSince: page.draft?.updatedAt,
      agreement: page.released?.content.agreement,
      changes: page.draft ? compareRevisions(page.released?.content, page.draft.content).length : undefined,
      configurations: (page.released ?? page.draft)?.content.configurations.length ?? 0,
    },
    quotes: quotes.items,
    quoteCount: quotes.total,
    orders: orders.items,
    orderCount: orders.total,
    months: value.get(customer.currency) ?? [],
    activity,
  };
}

/** One customer whole: its page and agreement, its people, what it buys, and what happened last. */
export default function CustomerOverview({ loaderData }: Route.ComponentProps) {
  const { customer, now, counts, page, quotes, quoteCount, orders, orderCount, months, activity } =
    loaderData;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid gap-6">
        {page !== undefined && <PageStatePanel organizationId={customer.id} page={page} now={now} />}
        <RecentOrders organizationId={customer.id} {...{ orders, orderCount, months, now }} />
        <RecentQuotes organizationId={customer.id} {...{ quotes, quoteCount, now }} />
      </div>
      <div className="grid gap-6">
        <AccountPanel customer={customer} counts={counts} />
        <ActivityPanel activity={activity} now={now} />
      </div>
    </div>
  );
}
