import { couldEver } from '@portico/access';
import { QUOTE_CONCERNS, QUOTE_SORTS, filterChoices, listQuotes } from '@portico/database';
import { toPageRequest } from '@portico/kernel';
import { QUOTE_STATES } from '@portico/purchasing';
import { PageHeader, TabLinks } from '@portico/ui';

import { ListFilters } from '~/components/lists/list-filters.tsx';
import { ListPages } from '~/components/lists/list-pages.tsx';
import { QuoteTable } from '~/components/quotes/quote-table.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { refused } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { addressWith, readKnown, readPage, readSort } from '~/presenters/list-address.ts';
import { readListFilter } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/list.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  if (viewer.kind === 'member' && !couldEver(viewer, 'quote.read')) {
    throw refused({ kind: 'no-permission', action: 'quote.read' });
  }
  const { database } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const text = context.get(textContext);
  const { words, filter } = readListFilter(url.searchParams, text, viewer.currency);
  const states = readKnown(url.searchParams, 'state', QUOTE_STATES);
  const [concern = 'all'] = readKnown(url.searchParams, 'show', QUOTE_CONCERNS);
  const usual = concern === 'waiting' ? { by: 'expires' as const, descending: false } : NEWEST_FIRST;
  const sort = readSort(url.searchParams, QUOTE_SORTS, usual);
  const asked = readPage(url.searchParams);
  const [list, choices] = await Promise.all([
    listQuotes(database, viewer, {
      concern,
      filter: { ...filter, states },
      sort,
      page: toPageRequest(asked.number, asked.size),
      now,
    }),
    filterChoices(database, viewer, 'quote.read'),
  ]);
  return {
    items: list.items,
    page: { number: list.number, size: list.size, total: list.total },
    byConcern: list.byConcern,
    concern,
    states,
    sort,
    words,
    choices,
    now,
    currency: viewer.currency,
    search: url.searchParams.toString(),
    title: text.t('quotes.title'),
  };
}

const NEWEST_FIRST = { by: 'created', descending: true } as const;

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Quotes({ loaderData }: Route.ComponentProps) {
  const { items, page, byConcern, concern, states, sort, words, choices, now, currency, search } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader title={text.t('quotes.title')} state={text.t('quotes.count', { count: page.total })} />
      <TabLinks
        label={text.t('quotes.byConcern')}
        items={(['all', 'waiting', 'mine', 'undecided'] as const).map((key) => ({
          key,
          label: text.t(`quotes.show.${key}`),
          count: text.number(byConcern[key]),
          href: addressWith(search, {
            show: key === 'all' ? undefined : key,
            page: undefined,
            sort: undefined,
          }),
          current: key === concern,
        }))}
      />
      <ListFilters
        label={text.t('quotes.filter')}
        search={search}
        words={words}
        keep={keptOf(search)}
        choices={choices}
        currency={currency}
        states={{
          options: QUOTE_STATES.map((state) => ({ value: state, label: text.t(`states.quote.${state}`) })),
          chosen: states[0],
        }}
      />
      <QuoteTable items={items} sort={sort} search={search} concern={concern} now={now} />
      {page.total > 0 && <ListPages label={text.t('quotes.pages')} search={search} page={page} />}
    </>
  );
}

/** What filtering must not lose: the tab and the order. */
function keptOf(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  return Object.fromEntries([...params].filter(([name]) => ['show', 'sort', 'rows'].includes(name)));
}
