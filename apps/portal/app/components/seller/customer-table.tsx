import type { CustomerListItem, CustomerSort } from '@portico/database';
import { BuildingIcon, Code, DataTable, DateText, EmptyState, MoneyText } from '@portico/ui';
import type { Column } from '@portico/ui';
import type { Translator } from '@portico/messages';

import { sortHref } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

import { OrganizationBadge } from './organization-badge.tsx';
import { PageBadge } from './page-badge.tsx';

type CustomerTableProps = {
  readonly customers: readonly CustomerListItem[];
  readonly sort: CustomerSort;
  /** The address's own parameters. */
  readonly search: string;
  readonly now: Date;
};

/** The customers as a table; on a phone each is a card. */
export function CustomerTable({ customers, sort, search, now }: CustomerTableProps) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('seller.customers.title')}
      columns={columnsOf(text, now)}
      rows={customers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/seller/customers/${id}`}
      sort={{ key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(search, sort, key)}
      card={(customer) => ({
        title: customer.name,
        aside: <PageBadge page={customer.page} />,
        facts: [
          customer.number,
          text.t('seller.customers.openQuotes', { count: customer.openQuotes }),
          text.money(customer.orderValue),
        ],
      })}
      empty={
        <EmptyState
          icon={<BuildingIcon size={20} />}
          title={text.t('seller.customers.none')}
          body={text.t('seller.customers.none.body')}
        />
      }
    />
  );
}

function columnsOf(text: Translator, now: Date): readonly Column<CustomerListItem>[] {
  return [
    {
      key: 'name',
      header: text.t('seller.customers.name'),
      sortable: true,
      cell: ({ name, state }) => (
        <span className="flex flex-wrap items-center gap-2">
          {name}
          <OrganizationBadge state={state} />
        </span>
      ),
    },
    {
      key: 'number',
      header: text.t('seller.customers.number'),
      sortable: true,
      cell: ({ number }) => <Code>{number}</Code>,
    },
    {
      key: 'page',
      header: text.t('seller.customers.page'),
      cell: ({ page }) => <PageBadge page={page} />,
    },
    {
      key: 'manager',
      header: text.t('seller.customers.manager'),
      cell: ({ leadName }) => leadName ?? '',
      hideBelow: 'xl',
    },
    {
      key: 'agreement',
      header: text.t('seller.customers.agreementUntil'),
      sortable: true,
      cell: ({ agreementUntil }) => (agreementUntil === undefined ? '' : text.date(agreementUntil)),
      hideBelow: 'lg',
    },
    {
      key: 'quotes',
      header: text.t('seller.customers.quotes'),
      align: 'end',
      cell: ({ openQuotes }) => text.number(openQuotes),
      hideBelow: 'lg',
    },
    {
      key: 'last-order',
      header: text.t('seller.customers.lastOrder'),
      sortable: true,
      cell: ({ lastOrderAt }) =>
        lastOrderAt === undefined ? (
          ''
        ) : (
          <DateText
            iso={lastOrderAt.toISOString()}
            text={text.relative(lastOrderAt, now)}
            exact={text.dateTime(lastOrderAt)}
          />
        ),
      hideBelow: 'md',
    },
    {
      key: 'value',
      header: text.t('seller.customers.value'),
      align: 'end',
      cell: ({ orderValue }) => <MoneyText value={text.money(orderValue)} />,
    },
  ];
}
