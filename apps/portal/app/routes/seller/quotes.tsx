import { QUOTE_SORTS, findCustomer, listQuotes } from '@portico/database';
import { parseId, toPageRequest } from '@portico/kernel';
import { QUOTE_STATES } from '@portico/purchasing';
import { PageHeader, Panel, TabLinks } from '@portico/ui';

import { ListPages } from '~/components/lists/list-pages.tsx';
import { DocumentFilters } from '~/components/seller/document-filters.tsx';
import { SellerQuoteTable } from '~/components/seller/seller-quote-table.tsx';
import { textContext } from '~/contexts.ts';
import { addressWith, readKnown, readPage, readSort } from '~/presenters/list-address.ts';
import { readListFilter } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/quotes.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const text = context.get(textContext);
  const params = url.searchParams;
  const { words, filter } = readListFilter(params, text, 'EUR');
  const { least: _least, most: _most, unitId: _unit, memberId: _member, ...shared } = filter;
  const states = readKnown(params, 'state', QUOTE_STATES);
  const concern = params.get('concern') === 'undecided' ? 'undecided' : 'all';
  const customerId = parseId<'Organization'>(params.get('customer'));
  const customer = customerId && (await findCustomer(database, viewer, customerId, now));
  const sort = readSort(params, QUOTE_SORTS, { by: 'created', descending: true });
  const asked = readPage(params);
  const list = await listQuotes(database, viewer, {
    concern,
    filter: { ...shared, states, ...(customer && { organizationId: customer.id }) },
    sort,
    page: toPageRequest(asked.number, asked.size),
    now,
  });
  return {
    items: list.items,
    page: { number: list.number, size: list.size, total: list.total },
    byConcern: list.byConcern,
    concern,
    sort,
    words,
    now,
    customer: customer && { id: customer.id, name: customer.name },
    search: params.toString(),
    title: text.t('seller.quotes.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function SellerQuotes({ loaderData }: Route.ComponentProps) {
  const { items, page, byConcern, concern, sort, words, now, customer, search } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={text.t('seller.quotes.title')}
        state={text.t('seller.quotes.count', { count: page.total })}
      />
      <div className="grid gap-4">
        <TabLinks
          label={text.t('seller.quotes.concern')}
          items={(['all', 'undecided'] as const).map((key) => ({
            key,
            label: text.t(`seller.quotes.concern.${key}`),
            count: text.number(byConcern[key]),
            href: addressWith(search, { concern: key === 'all' ? undefined : key, page: undefined }),
            current: key === concern,
          }))}
        />
        <DocumentFilters
          label={text.t('seller.quotes.filter')}
          search={search}
          words={words}
          kept={['concern', 'sort', 'customer']}
          customer={customer}
        />
        <Panel flush>
          <SellerQuoteTable items={items} sort={sort} search={search} now={now} />
        </Panel>
        {page.total > 0 && <ListPages label={text.t('seller.quotes.title')} search={search} page={page} />}
      </div>
    </>
  );
}
