import { ORDER_SORTS, findCustomer, listOrders } from '@portico/database';
import { parseId, toPageRequest } from '@portico/kernel';
import { ORDER_STATES } from '@portico/purchasing';
import { PageHeader, Panel, TabLinks } from '@portico/ui';

import { ListPages } from '~/components/lists/list-pages.tsx';
import { DocumentFilters } from '~/components/seller/document-filters.tsx';
import { SellerOrderTable } from '~/components/seller/seller-order-table.tsx';
import { textContext } from '~/contexts.ts';
import { addressWith, readKnown, readPage, readSort } from '~/presenters/list-address.ts';
import { readListFilter } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/orders.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const text = context.get(textContext);
  const params = url.searchParams;
  // Amounts in several currencies cannot be told apart by one figure, so the seller's list has no filter on them.
  const { words, filter } = readListFilter(params, text, 'EUR');
  const { least: _least, most: _most, unitId: _unit, memberId: _member, ...shared } = filter;
  const states = readKnown(params, 'state', ORDER_STATES);
  const customerId = parseId<'Organization'>(params.get('customer'));
  const customer = customerId && (await findCustomer(database, viewer, customerId, now));
  const sort = readSort(params, ORDER_SORTS, { by: 'placed', descending: true });
  const asked = readPage(params);
  const list = await listOrders(database, viewer, {
    filter: { ...shared, states, ...(customer && { organizationId: customer.id }) },
    sort,
    page: toPageRequest(asked.number, asked.size),
  });
  return {
    items: list.items,
    page: { number: list.number, size: list.size, total: list.total },
    counts: ORDER_STATES.map((state) => ({ state, count: list.byState.get(state) ?? 0 })),
    states,
    sort,
    words,
    customer: customer && { id: customer.id, name: customer.name },
    search: params.toString(),
    title: text.t('seller.orders.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function SellerOrders({ loaderData }: Route.ComponentProps) {
  const { items, page, counts, states, sort, words, customer, search } = loaderData;
  const text = useText();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={text.t('seller.orders.title')}
        state={text.t('seller.orders.count', { count: page.total })}
      />
      <div className="grid gap-4">
        <TabLinks
          label={text.t('orders.byState')}
          items={[
            {
              key: 'all',
              label: text.t('orders.all'),
              count: text.number(all),
              href: addressWith(search, { state: undefined, page: undefined }),
              current: states.length === 0,
            },
            ...counts.map(({ state, count }) => ({
              key: state,
              label: text.t(`states.order.${state}`),
              count: text.number(count),
              href: addressWith(search, { state, page: undefined }),
              current: states.includes(state),
            })),
          ]}
        />
        <DocumentFilters
          label={text.t('seller.orders.filter')}
          search={search}
          words={words}
          kept={['state', 'sort', 'customer']}
          customer={customer}
        />
        <Panel flush>
          <SellerOrderTable items={items} sort={sort} search={search} />
        </Panel>
        {page.total > 0 && <ListPages label={text.t('seller.orders.title')} search={search} page={page} />}
      </div>
    </>
  );
}
