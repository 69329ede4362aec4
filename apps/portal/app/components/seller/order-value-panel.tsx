import type { MonthOfOrders } from '@portico/database';
import { toDecimal } from '@portico/money';
import { BarChart, Panel, TabLinks } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type OrderValuePanelProps = {
  readonly currencies: readonly string[];
  readonly currency: string;
  readonly months: readonly MonthOfOrders[];
};

/** The value of orders month by month, one currency at a time: amounts in two currencies are never added up. */
export function OrderValuePanel({ currencies, currency, months }: OrderValuePanelProps) {
  const text = useText();
  return (
    <Panel
      title={text.t('seller.home.value.title')}
      description={text.t('seller.home.value.description')}
      actions={
        currencies.length > 1 && (
          <TabLinks
            label={text.t('seller.home.value.currency')}
            items={currencies.map((each) => ({
              key: each,
              label: each,
              href: `/seller?currency=${each}`,
              current: each === currency,
            }))}
          />
        )
      }
    >
      <BarChart
        caption={text.t('seller.home.value.caption', { currency })}
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
    </Panel>
  );
}
