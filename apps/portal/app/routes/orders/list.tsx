import { couldEver } from '@portico/access';
import { ORDER_SORTS, filterChoices, listOrders } from '@portico/database';
import { toPageRequest } from '@portico/kernel';
import { ORDER_STATES } from '@portico/purchasing';
import { ButtonLink, DownloadIcon, PageHeader, TabLinks } from '@portico/ui';

import { ListFilters } from '~/components/lists/list-filters.tsx';
import { ListPages } from '~/components/lists/list-pages.tsx';
import { OrderTable } from '~/components/orders/order-table.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { refused } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { addressWith, readKnown, readPage, readSort } from '~/presenters/list-address.ts';
import { readListFilter } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/list.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  if (viewer.kind === 'member' && !couldEver(viewer, 'order.read')) {
    throw refused({ kind: 'no-permission', action: 'order.read' });
  }
  const { database } = context.get(servicesContext);
  const text = context.get(textContext);
  const { words, filter } = readListFilter(url.searchParams, text, viewer.currency);
  const states = readKnown(url.searchParams, 'state', ORDER_STATES);
  const sort = readSort(url.searchParams, ORDER_SORTS, { by: 'placed', descending: true });
  const asked = readPage(url.searchParams);
  const [list, choices] = await Promise.all([
    listOrders(database, viewer, {
      filter: { ...filter, states },
      sort,
      page: toPageRequest(asked.number, asked.size),
    }),
    filterChoices(database, viewer, 'order.read'),
  ]);
  return {
    items: list.items.map(({ organizationName: _same, ...item }) => item),
    page: { number: list.number, size: list.size, total: list.total },
    counts: ORDER_STATES.map((state) => ({ state, count: list.byState.get(state) ?? 0 })),
    states,
    sort,
    words,
    choices,
    currency: viewer.currency,
    search: url.searchParams.toString(),
    title: text.t('orders.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Orders({ loaderData }: Route.ComponentProps) {
  const { items, page, counts, states, sort, words, choices, currency, search } = loaderData;
  const text = useText();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const tab = (key: string, label: string, count: number, state: string | undefined) => ({
    key,
    label,
    count: text.number(count),
    href: addressWith(search, { state, page: undefined }),
    current: state === undefined ? states.length === 0 : states.length === 1 && states[0] === state,
  });
  return (
    <>
      <PageHeader
        title={text.t('orders.title')}
        state={text.t('orders.count', { count: page.total })}
        actions={
          <ButtonLink
            href={`/orders/export.csv${addressWith(search, { page: undefined })}`}
            icon={<DownloadIcon />}
            download
          >
            {text.t('orders.export')}
          </ButtonLink>
        }
      />
      <TabLinks
        label={text.t('orders.byState')}
        items={[
          tab('all', text.t('orders.all'), all, undefined),
          ...counts.map(({ state, count }) => tab(state, text.t(`states.order.${state}`), count, state)),
        ]}
      />
      <ListFilters
        label={text.t('orders.filter')}
        search={search}
        words={words}
        keep={keptOf(search)}
        choices={choices}
        currency={currency}
      />
      <OrderTable items={items} sort={sort} search={search} />
      {page.total > 0 && <ListPages label={text.t('orders.pages')} search={search} page={page} />}
    </>
  );
}

/** What filtering must not lose: the tab and the order. */
function keptOf(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  return Object.fromEntries([...params].filter(([name]) => ['state', 'sort', 'rows'].includes(name)));
}
