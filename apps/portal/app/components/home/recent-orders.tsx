import { ButtonLink, EmptyState, ItemList, MoneyText, OrderIcon, Panel } from '@portico/ui';

import { OrderBadge } from '~/components/orders/order-badge.tsx';
import type { OrderRow } from '~/components/orders/order-table.tsx';
import { useText } from '~/text/use-text.ts';

/** The newest orders that the reader may see. */
export function RecentOrders({ orders }: { readonly orders: readonly OrderRow[] }) {
  const text = useText();
  return (
    <Panel
      title={text.t('home.orders')}
      flush={orders.length > 0}
      actions={
        orders.length > 0 && (
          <ButtonLink href="/orders" size="small">
            {text.t('home.orders.all')}
          </ButtonLink>
        )
      }
    >
      {orders.length === 0 ? (
        <EmptyState
          icon={<OrderIcon size={20} />}
          headingLevel={3}
          title={text.t('orders.empty.title')}
          body={text.t('orders.empty.body')}
        />
      ) : (
        <ItemList
          label={text.t('home.orders')}
          items={orders.map((order) => ({
            key: order.id,
            icon: <OrderIcon size={20} />,
            title: order.title,
            meta: text.t('home.orders.meta', { number: order.number, date: text.date(order.placedAt) }),
            aside: (
              <span className="grid justify-items-end gap-1">
                <MoneyText value={text.money(order.total)} />
                <OrderBadge state={order.state} />
              </span>
            ),
            href: `/orders/${order.id}`,
          }))}
        />
      )}
    </Panel>
  );
}
