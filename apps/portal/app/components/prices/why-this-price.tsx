import { ButtonLink, Drawer, PriceIcon, Skeleton } from '@portico/ui';
import { useState } from 'react';
import { useFetcher } from 'react-router';

import { PriceExplanationView } from './price-explanation.tsx';
import { PartPrices } from './part-prices.tsx';
import type { ExplainedPrice } from '~/presenters/explained-price.ts';
import { useText } from '~/text/use-text.ts';

/**
 * The "why this price" of any price that has an address to explain it: a drawer that loads the reasons when it is
 * opened, and without scripts a link to the page that shows the same.
 */
export function WhyThisPrice({ href, name }: { readonly href: string; readonly name: string }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const fetcher = useFetcher<ExplainedPrice>();
  const change = (open: boolean) => {
    setOpen(open);
    if (open) void fetcher.load(href);
  };
  return (
    <Drawer
      title={text.t('prices.why-of', { name })}
      closeLabel={text.t('prices.close')}
      isOpen={isOpen}
      onOpenChange={change}
      trigger={
        <ButtonLink href={href} variant="quiet" size="small" icon={<PriceIcon size={16} />}>
          {text.t('prices.why')}
        </ButtonLink>
      }
    >
      {fetcher.data === undefined || fetcher.state !== 'idle' ? (
        <Skeleton label={text.t('prices.loading')} />
      ) : (
        <ExplainedPriceView price={fetcher.data} />
      )}
    </Drawer>
  );
}

/** A price with its reasons and, for a configuration, its parts. */
export function ExplainedPriceView({ price }: { readonly price: ExplainedPrice }) {
  return (
    <div className="grid gap-6">
      <PriceExplanationView explanation={price.explanation} />
      {price.parts.length > 0 && <PartPrices parts={price.parts} />}
    </div>
  );
}
