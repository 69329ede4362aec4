import { compare } from '@portico/money';
import type { Money } from '@portico/money';
import { MoneyText, VisuallyHidden } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** A price per piece, after the list price struck through where that is higher; words where there is none. */
export function UnitPrice({
  price,
  emphasis = 'strong',
}: {
  readonly price: { readonly unit: Money; readonly list: Money } | undefined;
  readonly emphasis?: 'none' | 'strong' | 'total';
}) {
  const text = useText();
  if (price === undefined) return <span className="text-muted">{text.t('prices.none')}</span>;
  const isReduced = compare(price.list, price.unit) > 0;
  return (
    <span className="inline-flex flex-wrap items-baseline justify-end gap-x-2">
      {isReduced && (
        <span className="text-sm text-muted">
          <VisuallyHidden>{text.t('prices.former')} </VisuallyHidden>
          <MoneyText value={text.money(price.list)} former />
        </span>
      )}
      <MoneyText value={text.money(price.unit)} emphasis={emphasis} />
    </span>
  );
}
