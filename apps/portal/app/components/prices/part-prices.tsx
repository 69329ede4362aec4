import { Disclosure, ItemList, MoneyText } from '@portico/ui';

import type { ExplainedPart } from '~/presenters/explained-price.ts';
import { useText } from '~/text/use-text.ts';

/** What a configuration is made of, each part with its price; those that cost nothing extra say so by their amount. */
export function PartPrices({ parts }: { readonly parts: readonly ExplainedPart[] }) {
  const text = useText();
  return (
    <Disclosure summary={text.t('prices.parts')}>
      <ItemList
        label={text.t('prices.parts')}
        items={parts.map(({ productId, name, quantity, price }) => ({
          key: productId,
          title: name,
          ...(price !== undefined &&
            quantity > 1 && {
              meta: text.t('prices.part.quantity', { quantity, amount: text.money(price.unit) }),
            }),
          aside: price === undefined ? text.t('prices.none') : <MoneyText value={text.money(price.total)} />,
        }))}
      />
    </Disclosure>
  );
}
