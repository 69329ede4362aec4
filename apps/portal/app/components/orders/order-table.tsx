import type { OrderListItem, OrderSort } from '@portico/database';
import type { Translator } from '@portico/messages';
import { ButtonLink, Code, DataTable, EmptyState, MoneyText, OrderIcon } from '@portico/ui';
import type { Column } from '@portico/ui';

import { sortHref } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

import { OrderBadge } from './order-badge.tsx';

/** An order of the reader's own organization, whose name would say nothing. */
export type OrderRow = Omit<OrderListItem, 'organizationName'>;

/** Orders to compare and to open. */
export function OrderTable({
  items,
  sort,
  search,
}: {
  readonly items: readonly OrderRow[];
  readonly sort: OrderSort;
  readonly search: string;
}) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('orders.title')}
      columns={columnsOf(text)}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/orders/${id}`}
      sort={{ key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(search, sort, key)}
      empty={search === '' ? <NoOrders /> : <NothingFound />}
      card={(order) => ({
        title: order.title,
        aside: <MoneyText value={text.money(order.total)} />,
        facts: [
          <OrderBadge key="state" state={order.state} />,
          <Code key="number">{order.number}</Code>,
          text.date(order.placedAt),
        ],
      })}
    />
  );
}

function columnsOf(text: Translator): readonly Column<OrderRow>[] {
  return [
    {
      key: 'number',
      header: text.t('orders.column.number'),
      sortable: true,
      cell: ({ number }) => <Code>{number}</Code>,
    },
    {
      key: 'title',
      header: text.t('orders.column.title'),
      sortable: true,
      wrap: true,
      cell: ({ title }) => title,
    },
    {
      key: 'po',
      header: text.t('orders.column.po'),
      sortable: true,
      hideBelow: 'md',
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
      key: 'by',
      header: text.t('orders.column.placedBy'),
      hideBelow: 'lg',
      cell: ({ placedBy }) => placedBy,
    },
    {
      key: 'unit',
      header: text.t('orders.column.unit'),
      hideBelow: 'xl',
      cell: ({ unitName }) => unitName,
    },
    {
      key: 'total',
      header: text.t('orders.column.total'),
      sortable: true,
      align: 'end',
      cell: ({ total }) => <MoneyText value={text.money(total)} />,
    },
  ];
}

function NoOrders() {
  const text = useText();
  return (
    <EmptyState
      icon={<OrderIcon size={20} />}
      title={text.t('orders.empty.title')}
      body={text.t('orders.empty.body')}
      action={<ButtonLink href="/configurations">{text.t('orders.empty.action')}</ButtonLink>}
    />
  );
}

function NothingFound() {
  const text = useText();
  return (
    <EmptyState
      icon={<OrderIcon size={20} />}
      title={text.t('orders.nothing.title')}
      body={text.t('orders.nothing.body')}
      action={<ButtonLink href="/orders">{text.t('orders.nothing.action')}</ButtonLink>}
    />
  );
}
