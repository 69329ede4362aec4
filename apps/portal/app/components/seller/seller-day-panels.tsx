import type { SellerDay } from '@portico/database';
import { Badge, ItemList, Link, MoneyText, Panel } from '@portico/ui';
import type { Item } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What needs one of the seller's people today, most pressing first. */
export function SellerDayPanels({ day, now }: { readonly day: SellerDay; readonly now: Date }) {
  const text = useText();
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <DayPanel
        title={text.t('seller.home.unconfirmed')}
        empty={text.t('seller.home.unconfirmed.none')}
        total={day.unconfirmed.total}
        allHref="/seller/orders?state=received"
        items={day.unconfirmed.items.map((order) => ({
          key: order.orderId,
          title: `${order.name}, ${order.title}`,
          meta: text.t('seller.home.placed', {
            number: order.number,
            when: text.relative(order.placedAt, now),
          }),
          aside: <MoneyText value={text.money(order.total)} />,
          href: `/seller/orders/${order.orderId}`,
        }))}
      />
      <DayPanel
        title={text.t('seller.home.waiting')}
        empty={text.t('seller.home.waiting.none')}
        total={day.waiting.total}
        allHref="/seller/quotes?concern=undecided"
        items={day.waiting.items.map((quote) => ({
          key: quote.quoteId,
          title: `${quote.name}, ${quote.title}`,
          meta: text.t('seller.home.expires', {
            number: quote.number,
            when: text.relative(quote.expiresAt, now),
          }),
          aside: <MoneyText value={text.money(quote.total)} />,
          href: `/seller/quotes/${quote.quoteId}`,
        }))}
      />
      <DayPanel
        title={text.t('seller.home.unreleased')}
        empty={text.t('seller.home.unreleased.none')}
        total={day.unreleased.total}
        allHref="/seller/customers?shows=draft"
        items={day.unreleased.items.map((page) => ({
          key: page.organizationId,
          title: page.name,
          meta: text.t('seller.home.saved', {
            name: page.editorName,
            when: text.relative(page.since, now),
          }),
          aside: page.isFirst ? <Badge tone="warning">{text.t('seller.page.never')}</Badge> : undefined,
          href: `/seller/customers/${page.organizationId}/page`,
        }))}
      />
      <DayPanel
        title={text.t('seller.home.lapsing')}
        empty={text.t('seller.home.lapsing.none')}
        total={day.lapsing.total}
        allHref="/seller/customers?sort=agreement"
        items={day.lapsing.items.map((agreement) => ({
          key: agreement.organizationId,
          title: agreement.name,
          meta: text.t('seller.home.agreement', {
            number: agreement.number,
            date: text.date(agreement.until),
          }),
          aside: (
            <Badge tone={agreement.until < now.toISOString().slice(0, 10) ? 'danger' : 'warning'}>
              {text.relative(agreement.until, now)}
            </Badge>
          ),
          href: `/seller/customers/${agreement.organizationId}/page/agreement`,
        }))}
      />
    </div>
  );
}

type DayPanelProps = {
  readonly title: string;
  readonly empty: string;
  readonly total: number;
  readonly allHref: string;
  readonly items: readonly Item[];
};

function DayPanel({ title, empty, total, allHref, items }: DayPanelProps) {
  const text = useText();
  return (
    <Panel
      title={title}
      flush={items.length > 0}
      actions={
        total > items.length ? (
          <Link href={allHref}>{text.t('seller.home.all', { count: total })}</Link>
        ) : undefined
      }
    >
      {items.length === 0 ? <p className="text-muted">{empty}</p> : <ItemList label={title} items={items} />}
    </Panel>
  );
}
