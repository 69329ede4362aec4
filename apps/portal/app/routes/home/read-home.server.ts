import { couldEver } from '@portico/access';
import type { MemberViewer, PreviewViewer } from '@portico/access';
import {
  findPage,
  listApprovedConfigurations,
  orderValueByMonth,
  readOrders,
  readQuotes,
  recentActivity,
} from '@portico/database';

import type { Services } from '~/composition.server.ts';
import { toConfigurationRows } from '~/presenters/configuration-rows.ts';
import { monthsBefore } from '~/presenters/months.ts';

const MONTHS = 6;
const ACTIVITY_DAYS = 14;
const FEW = 6;

/** Everything that a member's first page shows, read side by side. */
export async function readHome(
  { database, prices }: Pick<Services, 'database' | 'prices'>,
  viewer: MemberViewer | PreviewViewer,
  now: Date,
) {
  const places = { quotes: couldEver(viewer, 'quote.read'), orders: couldEver(viewer, 'order.read') };
  const { pageRevisionId } = viewer;
  const [page, waiting, list, lines, activity, orders, months] = await Promise.all([
    findPage(database, viewer),
    places.quotes
      ? readQuotes(database, viewer, {
          concern: 'waiting',
          filter: {},
          sort: { by: 'expires', descending: false },
          page: { number: 1, size: FEW },
          now,
        })
      : [],
    listApprovedConfigurations(database, viewer),
    pageRevisionId === undefined ? [] : prices.priceLinesFor({ pageRevisionId, at: now.getTime() }),
    recentActivity(database, viewer, {
      since: new Date(now.getTime() - ACTIVITY_DAYS * 24 * 60 * 60 * 1000),
      limit: FEW,
    }),
    places.orders
      ? readOrders(database, viewer, {
          filter: {},
          sort: { by: 'placed', descending: true },
          limit: FEW,
          offset: 0,
        })
      : [],
    places.orders ? orderValueByMonth(database, viewer, monthsBefore(now, MONTHS - 1)) : [],
  ]);
  return {
    page: page && {
      welcome: page.welcome,
      contacts: page.contacts,
      links: page.links,
      agreement: page.agreement,
    },
    name: viewer.name.split(' ')[0] ?? viewer.name,
    places,
    waiting,
    configurations: {
      rows: toConfigurationRows(list.items.slice(0, FEW), lines),
      total: list.items.length,
    },
    activity,
    orders: orders.map(({ organizationName: _same, ...order }) => order),
    months,
    currency: viewer.currency,
  };
}
