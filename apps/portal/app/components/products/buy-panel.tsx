import type { Refusal } from '@portico/access';
import { multiply, roundToCurrency } from '@portico/money';
import { priceAt } from '@portico/pricing';
import type { PriceSchedule } from '@portico/pricing';
import { MoneyText, Notice, Panel } from '@portico/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { UnitPrice } from '~/components/prices/unit-price.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import { refusalWords } from '~/components/shell/refusal-words.ts';
import { useText } from '~/text/use-text.ts';

import { BuyForm } from './buy-form.tsx';

/** What a product costs its buyer and why, how many, and into the cart; where that is not possible, why. */
export function BuyPanel({
  product,
  schedule,
  refusal,
  submissionId,
}: {
  readonly product: { readonly id: string; readonly name: string };
  readonly schedule: PriceSchedule;
  readonly refusal: Refusal | undefined;
  readonly submissionId: string;
}) {
  const text = useText();
  const [quantity, setQuantity] = useState(1);
  const price = priceAt(schedule, quantity);
  if (price === undefined) {
    return (
      <Panel title={text.t('products.buy')}>
        <Notice>{text.t('products.unpriced')}</Notice>
      </Panel>
    );
  }
  return (
    <Panel title={text.t('products.buy')}>
      <div className="grid gap-4">
        <div className="grid gap-1">
          <PriceRow words={text.t('prices.per-piece')}>
            <UnitPrice price={price} emphasis="total" />
          </PriceRow>
          {quantity > 1 && (
            <PriceRow words={text.t('products.together', { quantity })}>
              <MoneyText value={text.money(roundToCurrency(multiply(price.unit, quantity)))} />
            </PriceRow>
          )}
          <div className="flex justify-end">
            <WhyThisPrice href={`/products/${product.id}/price?quantity=${quantity}`} name={product.name} />
          </div>
        </div>
        <Tiers schedule={schedule} />
        {refusal === undefined ? (
          <BuyForm productId={product.id} submissionId={submissionId} onQuantity={setQuantity} />
        ) : (
          <Notice>{refusalWords(refusal, text)}</Notice>
        )}
        <p className="text-sm text-muted">{text.t('prices.net')}</p>
      </div>
    </Panel>
  );
}

function PriceRow({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-2">
      <span className="text-sm text-muted">{words}</span>
      {children}
    </div>
  );
}

/** From which quantity on a piece costs less. */
function Tiers({ schedule }: { readonly schedule: PriceSchedule }) {
  const text = useText();
  if (schedule.length < 2) return null;
  return (
    <div className="grid gap-1">
      <span className="text-sm text-muted">{text.t('products.tiers')}</span>
      {schedule.map(({ from, unit }) => (
        <PriceRow key={from} words={text.t('products.from', { quantity: from })}>
          <MoneyText value={text.money(unit)} />
        </PriceRow>
      ))}
    </div>
  );
}
