import { ButtonLink, Drawer, Skeleton } from '@portico/ui';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';

import { PriceExplanationView } from './price-explanation.tsx';
import { PartPrices } from './part-prices.tsx';
import type { ExplainedPrice } from '~/presenters/explained-price.ts';
import { useText } from '~/text/use-text.ts';

/**
 * The "why this price" of any price that has an address to explain it: a drawer that loads the reasons when it is
 * opened, and without scripts a link to the page that shows the same. Lists have one in every row, so all but the
 * link is made when somebody asks.
 */
export function WhyThisPrice({ href, name }: { readonly href: string; readonly name: string }) {
  const text = useText();
  const [standing, setStanding] = useState<'unasked' | 'open' | 'closed'>('unasked');
  return (
    <>
      <ButtonLink
        href={href}
        variant="quiet"
        size="small"
        className="-mx-[10px]"
        aria-haspopup="dialog"
        onClick={(event) => {
          event.preventDefault();
          setStanding('open');
        }}
      >
        {text.t('prices.why')}
      </ButtonLink>
      {standing !== 'unasked' && (
        <Reasons
          href={href}
          name={name}
          isOpen={standing === 'open'}
          onOpenChange={(isOpen) => setStanding(isOpen ? 'open' : 'closed')}
        />
      )}
    </>
  );
}

function Reasons({
  href,
  name,
  isOpen,
  onOpenChange,
}: {
  readonly href: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const text = useText();
  const { load, data, state } = useFetcher<ExplainedPrice>();
  useEffect(() => {
    if (isOpen) void load(href);
  }, [isOpen, href, load]);
  return (
    <Drawer
      title={text.t('prices.why-of', { name })}
      closeLabel={text.t('prices.close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {data === undefined || state !== 'idle' ? (
        <Skeleton label={text.t('prices.loading')} />
      ) : (
        <ExplainedPriceView price={data} />
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
