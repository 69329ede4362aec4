import type { OrderListItem, OrderSort } from '@portico/database';
import { Code, DataTable, EmptyState, MoneyText, OrderIcon } from '@portico/ui';
import type { Column } from '@portico/ui';
import type { Translator } from '@portico/messages';

import { OrderBadge } from '~/components/orders/order-badge.tsx';
import { sortHref } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

type SellerOrderTableProps = {
  readonly items: readonly OrderListItem[];
  readonly sort: OrderSort;
  readonly search: string;
};

/** The orders of all customers that the reader looks after. */
export function SellerOrderTable({ items, sort, search }: SellerOrderTableProps) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('seller.orders.title')}
      columns={columnsOf(text)}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/seller/orders/${id}`}
      sort={{ key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(search, sort, key)}
      card={(order) => ({
        title: `${order.organizationName}, ${order.title}`,
        aside: <MoneyText value={text.money(order.total)} />,
        facts: [
          <OrderBadge key="state" state={order.state} />,
          <Code key="number">{order.number}</Code>,
          text.date(order.placedAt),
        ],
      })}
      empty={
        <EmptyState
          icon={<OrderIcon size={20} />}
          title={text.t('seller.orders.none')}
          body={text.t('seller.orders.none.body')}
        />
      }
    />
  );
}

function columnsOf(text: Translator): readonly Column<OrderListItem>[] {
  return [
    {
      key: 'number',
      header: text.t('orders.column.number'),
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
      header: text.t('orders.column.title'),
      sortable: true,
      hideBelow: 'lg',
      cell: ({ title }) => title,
    },
    {
      key: 'po',
      header: text.t('orders.column.po'),
      sortable: true,
      hideBelow: 'xl',
      cell: ({ poNumber }) => poNumber ?? '',
    },
    {
      key: 'state',
      header: text.t('orders.column.state'),
      sortable: true,
      cell: ({ state }) => <OrderBadge state={state} />,
    },
    {
      key: 'placed',
      header: text.t('orders.column.placed'),
      sortable: true,
      cell: ({ placedAt }) => text.date(placedAt),
    },
    {
      key: 'total',
      header: text.t('orders.column.total'),
      align: 'end',
      cell: ({ total }) => <MoneyText value={text.money(total)} />,
    },
  ];
}
