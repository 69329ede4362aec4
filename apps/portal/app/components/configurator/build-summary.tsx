import type { Translator } from '@portico/messages';
import { subtract } from '@portico/money';
import type { Price } from '@portico/pricing';
import { ButtonLink, Link, Notice, Panel, Totals, UndoIcon, VisuallyHidden } from '@portico/ui';
import type { TotalLine } from '@portico/ui';

import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import { useText } from '~/text/use-text.ts';

import { AddToCart } from './add-to-cart.tsx';
import type { CartOffer } from './add-to-cart.tsx';
import { chosenWords } from './answer-words.ts';
import type { Configurator } from './use-configurator.ts';

/** What the build comes to: its price with the reasons, how it departs from the standard, and the way to the cart. */
export function BuildSummary({
  configurator,
  offer,
}: {
  readonly configurator: Configurator;
  readonly offer: CartOffer;
}) {
  const text = useText();
  const { view, state, facts } = configurator;
  const { price } = view;
  return (
    <Panel title={text.t('shop.configurator.summary')} id="build">
      <div className="grid gap-4">
        {price === undefined ? (
          <Notice title={text.t('prices.none')}>{text.t('prices.none.part')}</Notice>
        ) : (
          <div className="grid gap-2">
            <Totals
              lines={priceLines(price, state.quantity, text)}
              total={{
                label:
                  state.quantity === 1
                    ? text.t('shop.configurator.per-piece')
                    : text.t('shop.configurator.line', { quantity: state.quantity }),
                amount: text.money(price.line),
              }}
              note={text.t('prices.net')}
            />
            <div role="status">
              <VisuallyHidden>{text.money(price.line)}</VisuallyHidden>
            </div>
            <div>
              <WhyThisPrice
                href={`/configurations/${facts.key}/price${configurator.query({})}`}
                name={facts.name}
              />
            </div>
          </div>
        )}
        <Departures configurator={configurator} />
        <AddToCart configurator={configurator} offer={offer} />
      </div>
    </Panel>
  );
}

function priceLines(price: Price, quantity: number, text: Translator): readonly TotalLine[] {
  const { list, unit } = price;
  const terms = subtract(unit, list);
  const lines: TotalLine[] = [];
  if (terms.amount !== 0) {
    lines.push({ key: 'list', label: text.t('prices.step.list'), amount: text.money(list) });
    lines.push({ key: 'terms', label: text.t('prices.terms'), amount: text.money(terms, { signed: true }) });
  }
  if (quantity !== 1) {
    lines.push({ key: 'unit', label: text.t('shop.configurator.per-piece'), amount: text.money(unit) });
  }
  return lines;
}

function Departures({ configurator }: { readonly configurator: Configurator }) {
  const text = useText();
  const { view, facts } = configurator;
  if (view.departures.length === 0) {
    return <p className="text-sm text-muted">{text.t('shop.configurator.as-approved')}</p>;
  }
  return (
    <section className="grid gap-2">
      <h3 className="text-sm font-medium text-muted">{text.t('shop.configurator.departures')}</h3>
      <ul className="grid gap-2">
        {view.departures.map(({ from, to }) => (
          <li key={to.feature} className="grid">
            <Link
              look="quiet"
              href={configurator.query({ open: to.feature })}
              onClick={configurator.onFollow({ open: to.feature })}
            >
              {to.name}: {chosenWords(to, text)}
            </Link>
            <span className="text-sm text-muted">
              {text.t('shop.configurator.departure', { standard: chosenWords(from, text) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="-ml-2">
        <ButtonLink
          variant="quiet"
          size="small"
          icon={<UndoIcon size={16} />}
          href={configurator.query({ choices: facts.standard })}
          onClick={configurator.onFollow({ choices: facts.standard })}
        >
          {text.t('shop.configurator.reset')}
        </ButtonLink>
      </div>
    </section>
  );
}
