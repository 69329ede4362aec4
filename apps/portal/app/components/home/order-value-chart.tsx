import type { MonthValue } from '@portico/database';
import { zero } from '@portico/money';
import { BarChart, Panel } from '@portico/ui';

import { lastMonths } from '~/presenters/months.ts';
import { useText } from '~/text/use-text.ts';

const MONTHS = 6;

/** What the orders of the last half year came to, month by month. */
export function OrderValueChart({
  months,
  currency,
  now,
}: {
  readonly months: readonly MonthValue[];
  readonly currency: string;
  readonly now: Date;
}) {
  const text = useText();
  const totals = new Map(months.map(({ month, total }) => [month, total]));
  const nothing = zero(currency);
  const names = lastMonths(now, MONTHS);
  const unit = 10 ** nothing.scale;
  return (
    <Panel title={text.t('home.value')}>
      <BarChart
        caption={text.t('home.value.caption', { currency })}
        columns={[text.t('home.value.month'), text.t('home.value.amount')]}
        height={160}
        currentKey={names.at(-1)}
        tickText={(value) => text.number(value, 0)}
        bars={names.map((month) => {
          const total = totals.get(month) ?? nothing;
          return {
            key: month,
            label: text.date(`${month}-01`, 'month'),
            shortLabel: text.date(`${month}-01`, 'monthShort'),
            value: total.amount / unit,
            valueText: text.money(total),
          };
        })}
      />
    </Panel>
  );
}
