import type { Money } from '@portico/money';
import { Totals } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type ConfigurationPriceProps = {
  readonly price: { readonly unit: Money; readonly list: Money } | undefined;
  readonly isComplete: boolean;
};

/** What one system costs under the draft's agreement, beside its list price. */
export function ConfigurationPrice({ price, isComplete }: ConfigurationPriceProps) {
  const text = useText();
  if (price === undefined) {
    return (
      <p className="text-muted">
        {text.t(isComplete ? 'seller.configurations.noPrice' : 'seller.configurations.incomplete')}
      </p>
    );
  }
  return (
    <Totals
      lines={[
        { key: 'list', label: text.t('seller.configurations.listPrice'), amount: text.money(price.list) },
      ]}
      total={{ label: text.t('seller.configurations.price'), amount: text.money(price.unit) }}
      note={text.t('orders.net')}
    />
  );
}
