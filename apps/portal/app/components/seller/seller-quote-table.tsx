import type { QuoteListItem, QuoteSort } from '@portico/database';
import { Code, DataTable, DateText, EmptyState, MoneyText, QuoteIcon } from '@portico/ui';
import type { Column } from '@portico/ui';
import type { Translator } from '@portico/messages';

import { QuoteBadge } from '~/components/quotes/quote-badge.tsx';
import { sortHref } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

type SellerQuoteTableProps = {
  readonly items: readonly QuoteListItem[];
  readonly sort: QuoteSort;
  readonly search: string;
  readonly now: Date;
};

/** The quotes inside all customers that the reader looks after. */
export function SellerQuoteTable({ items, sort, search, now }: SellerQuoteTableProps) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('seller.quotes.title')}
      columns={columnsOf(text, now)}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/seller/quotes/${id}`}
      sort={{ key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(search, sort, key)}
      card={(quote) => ({
        title: `${quote.organizationName}, ${quote.title}`,
        aside: <MoneyText value={text.money(quote.total)} />,
        facts: [
          <QuoteBadge key="state" state={quote.state} />,
          <Code key="number">{quote.number}</Code>,
          text.date(quote.createdAt),
        ],
      })}
      empty={
        <EmptyState
          icon={<QuoteIcon size={20} />}
          title={text.t('seller.quotes.none')}
          body={text.t('seller.quotes.none.body')}
        />
      }
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
      key: 'customer',
      header: text.t('seller.orders.customer'),
      cell: ({ organizationName }) => organizationName,
    },
    {
      key: 'title',
      header: text.t('quotes.column.title'),
      sortable: true,
      hideBelow: 'lg',
      cell: ({ title }) => title,
    },
    {
      key: 'state',
      header: text.t('quotes.column.state'),
      sortable: true,
      cell: ({ state }) => <QuoteBadge state={state} />,
    },
    {
      key: 'assigned',
      header: text.t('quotes.column.assignedTo'),
      hideBelow: 'xl',
      cell: ({ assignedTo }) => assignedTo,
    },
    {
      key: 'expires',
      header: text.t('quotes.column.expires'),
      sortable: true,
      hideBelow: 'md',
      cell: ({ expiresAt, state }) =>
        state === 'open' || state === 'change-requested' ? (
          <DateText
            iso={expiresAt.toISOString()}
            text={text.relative(expiresAt, now)}
            exact={text.dateTime(expiresAt)}
          />
        ) : (
          ''
        ),
    },
    {
      key: 'total',
      header: text.t('quotes.column.total'),
      align: 'end',
      cell: ({ total }) => <MoneyText value={text.money(total)} />,
    },
  ];
}
