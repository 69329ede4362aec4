import {
  CUSTOMER_SORTS,
  ORGANIZATION_STATES,
  PAGE_FILTERS,
  listCurrencies,
  listCustomers,
  listStaff,
} from '@portico/database';
import { toPageRequest } from '@portico/kernel';
import { ButtonLink, PageHeader, Panel, PlusIcon } from '@portico/ui';

import { ListPages } from '~/components/lists/list-pages.tsx';
import { CustomerFilters } from '~/components/seller/customer-filters.tsx';
import { CustomerTable } from '~/components/seller/customer-table.tsx';
import { textContext } from '~/contexts.ts';
import { readKnown, readPage, readSort, readText } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/customers.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const params = url.searchParams;
  const text = readText(params, 'q');
  const state = readKnown(params, 'state', ORGANIZATION_STATES)[0];
  const shows = readKnown(params, 'shows', PAGE_FILTERS)[0];
  const sort = readSort(params, CUSTOMER_SORTS, { by: 'name', descending: false });
  const asked = readPage(params);
  const [staff, currencies] = await Promise.all([listStaff(database, viewer), listCurrencies(database)]);
  const manager = staff.find(({ id }) => id === params.get('manager'));
  const currency = currencies.find((known) => known === params.get('currency'));
  const query = {
    ...(text !== undefined && { text }),
    ...(state !== undefined && { state }),
    ...(shows !== undefined && { page: shows }),
    ...(manager !== undefined && { staffMemberId: manager.id }),
    ...(currency !== undefined && { currency }),
    sort,
    request: toPageRequest(asked.number, asked.size),
  };
  return {
    customers: await listCustomers(database, viewer, query, now),
    sort,
    search: params.toString(),
    chosen: { text, state, shows, manager, currency },
    staff: staff.map(({ id, name }) => ({ id, name })),
    currencies,
    states: ORGANIZATION_STATES,
    pages: PAGE_FILTERS,
    now,
    title: context.get(textContext).t('seller.customers.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Customers({ loaderData }: Route.ComponentProps) {
  const { customers, sort, search, chosen, staff, currencies, states, pages, now } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={text.t('seller.customers.title')}
        state={text.t('seller.customers.count', { count: customers.total })}
        actions={
          <ButtonLink href="/seller/customers/new" variant="primary" icon={<PlusIcon />}>
            {text.t('seller.customers.new')}
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        <CustomerFilters {...{ search, chosen, staff, currencies, states, pages }} />
        <Panel flush>
          <CustomerTable customers={customers.items} sort={sort} search={search} now={now} />
        </Panel>
        <ListPages label={text.t('seller.customers.title')} search={search} page={customers} />
      </div>
    </>
  );
}
