import type { QuoteConcern, QuoteListItem, QuoteSort } from '@portico/database';
import type { Translator } from '@portico/messages';
import { Badge, ButtonLink, Code, DataTable, EmptyState, MoneyText, QuoteIcon } from '@portico/ui';
import type { Column } from '@portico/ui';

import { sortHref } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

import { Expiry } from './expiry.tsx';
import { QuoteBadge } from './quote-badge.tsx';

/** Quotes to compare and to open. */
export function QuoteTable({
  items,
  sort,
  search,
  concern,
  now,
}: {
  readonly items: readonly QuoteListItem[];
  readonly sort: QuoteSort;
  readonly search: string;
  readonly concern: QuoteConcern;
  readonly now: Date;
}) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('quotes.title')}
      columns={columnsOf(text, now)}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/quotes/${id}`}
      sort={{ key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(search, sort, key)}
      empty={<NoQuotes search={search} concern={concern} />}
      card={(quote) => ({
        title: quote.title,
        aside: <MoneyText value={text.money(quote.total)} />,
        facts: [
          <StateCell key="state" quote={quote} />,
          <Code key="number">{quote.number}</Code>,
          text.t('quotes.card.people', { from: quote.requestedBy, to: quote.assignedTo }),
        ],
      })}
    />
  );
}

function columnsOf(text: Translator, now: Date): readonly Column<QuoteListItem>[] {
  return [
    {
      key: 'number',
      header: text.t('quotes.column.number'),
      sortable: true,
      cell: ({ number }) => <Code>{number}</Code>,
    },
    {
      key: 'title',
      header: text.t('quotes.column.title'),
      sortable: true,
      wrap: true,
      cell: ({ title }) => title,
    },
    {
      key: 'state',
      header: text.t('quotes.column.state'),
      sortable: true,
      cell: (quote) => <StateCell quote={quote} />,
    },
    {
      key: 'requestedBy',
      header: text.t('quotes.column.requestedBy'),
      hideBelow: 'lg',
      cell: ({ requestedBy }) => requestedBy,
    },
    {
      key: 'assignedTo',
      header: text.t('quotes.column.assignedTo'),
      hideBelow: 'lg',
      cell: ({ assignedTo }) => assignedTo,
    },
    {
      key: 'created',
      header: text.t('quotes.column.created'),
      sortable: true,
      hideBelow: 'md',
      cell: ({ createdAt }) => text.date(createdAt),
    },
    {
      key: 'expires',
      header: text.t('quotes.column.expires'),
      sortable: true,
      hideBelow: 'md',
      cell: (quote) => <Expiry quote={quote} now={now} />,
    },
    {
      key: 'total',
      header: text.t('quotes.column.total'),
      sortable: true,
      align: 'end',
      cell: ({ total }) => <MoneyText value={text.money(total)} />,
    },
  ];
}

function StateCell({ quote }: { readonly quote: QuoteListItem }) {
  const text = useText();
  if (quote.waitsFor === undefined) return <QuoteBadge state={quote.state} />;
  return <Badge tone="warning">{text.t(`quotes.waitsFor.${quote.waitsFor}`)}</Badge>;
}

function NoQuotes({ search, concern }: { readonly search: string; readonly concern: QuoteConcern }) {
  const text = useText();
  const isPlain = search === '' || search === `show=${concern}`;
  const kind = isPlain ? concern : 'nothing';
  const isStart = kind === 'all' || kind === 'mine';
  return (
    <EmptyState
      icon={<QuoteIcon size={20} />}
      title={text.t(`quotes.empty.${kind}.title`)}
      body={text.t(`quotes.empty.${kind}.body`)}
      action={
        <ButtonLink href={isStart ? '/configurations' : '/quotes'}>
          {text.t(isStart ? 'quotes.empty.start' : 'quotes.empty.showAll')}
        </ButtonLink>
      }
    />
  );
}
