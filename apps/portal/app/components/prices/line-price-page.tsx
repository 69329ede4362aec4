import { ArrowLeftIcon, ButtonLink, PageHeader, Panel } from '@portico/ui';

import type { ExplainedPrice } from '~/presenters/explained-price.ts';
import { useText } from '~/text/use-text.ts';

import { ExplainedPriceView } from './why-this-price.tsx';

/** How the frozen price of a line came about, on a page of its own: what the drawer shows, for those without scripts. */
export function LinePricePage({
  price,
  title,
  back,
}: {
  readonly price: ExplainedPrice;
  readonly title: string;
  readonly back: string;
}) {
  const text = useText();
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <ButtonLink href={back} icon={<ArrowLeftIcon size={16} />}>
            {text.t('orders.back')}
          </ButtonLink>
        }
      />
      <Panel title={text.t('prices.caption')}>
        <ExplainedPriceView price={price} />
      </Panel>
    </>
  );
}
