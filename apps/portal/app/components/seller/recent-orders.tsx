import type { MonthOfOrders, OrderListItem } from '@portico/database';
import { toDecimal } from '@portico/money';
import { BarChart, ItemList, Link, MoneyText, Panel } from '@portico/ui';

import { OrderBadge } from '~/components/orders/order-badge.tsx';
import { useText } from '~/text/use-text.ts';

type RecentOrdersProps = {
  readonly organizationId: string;
  readonly orders: readonly OrderListItem[];
  readonly orderCount: number;
  readonly months: readonly MonthOfOrders[];
  readonly now: Date;
};

/** What a customer ordered: the months of the last year, and the newest orders. */
export function RecentOrders({ organizationId, orders, orderCount, months, now }: RecentOrdersProps) {
  const text = useText();
  if (orders.length === 0) {
    return (
      <Panel title={text.t('seller.customer.orders')}>
        <p className="text-muted">{text.t('seller.customer.orders.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={text.t('seller.customer.orders')}
      flush
      actions={
        <Link href={`/seller/orders?customer=${organizationId}`}>
          {text.t('seller.home.all', { count: orderCount })}
        </Link>
      }
    >
      <div>
        {months.length > 0 && (
          <div className="p-4">
            <BarChart
              height={140}
              caption={text.t('seller.customer.orders.chart')}
              columns={[text.t('seller.home.value.month'), text.t('seller.home.value.amount')]}
              bars={months.map(({ month, total }) => ({
                key: month,
                label: text.date(`${month}-01`, 'month'),
                shortLabel: text.date(`${month}-01`, 'monthShort'),
                value: Number(toDecimal(total)),
                valueText: text.money(total),
              }))}
              tickText={(value) => text.number(value, 0)}
              currentKey={months.at(-1)?.month}
            />
          </div>
        )}
        <ItemList
          label={text.t('seller.customer.orders')}
          items={orders.map((order) => ({
            key: order.id,
            title: order.title,
            meta: text.t('seller.home.placed', {
              number: order.number,
              when: text.relative(order.placedAt, now),
            }),
            aside: (
              <span className="flex items-center gap-3">
                <OrderBadge state={order.state} />
                <MoneyText value={text.money(order.total)} />
              </span>
            ),
            href: `/seller/orders/${order.id}`,
          }))}
        />
      </div>
    </Panel>
  );
}
