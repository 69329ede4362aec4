import type { OrderDocument } from '@portico/database';
import { FactList, Link, Panel } from '@portico/ui';

import { addressLines } from '~/presenters/postal-address.ts';
import { useText } from '~/text/use-text.ts';

type OrderFactsProps = {
  readonly order: OrderDocument;
  /** Where quotes are read on the side that the order is shown on. */
  readonly quotesPath?: '/quotes' | '/seller/quotes';
};

/** What an order says beside its lines: numbers, people, and where it goes. */
export function OrderFacts({ order, quotesPath = '/quotes' }: OrderFactsProps) {
  const text = useText();
  const { quote, poNumber, shipTo } = order;
  return (
    <Panel title={text.t('orders.facts')}>
      <FactList
        look="columns"
        facts={[
          { key: 'po', label: text.t('orders.column.po'), value: poNumber ?? text.t('orders.po.none') },
          {
            key: 'quote',
            label: text.t('orders.facts.quote'),
            value:
              quote === undefined ? (
                text.t('orders.facts.noQuote')
              ) : (
                <Link href={`${quotesPath}/${quote.id}?revision=${quote.revision}`}>
                  {text.t('orders.facts.quoteRevision', { number: quote.number, revision: quote.revision })}
                </Link>
              ),
          },
          { key: 'requested', label: text.t('orders.column.requestedBy'), value: order.requestedBy },
          { key: 'placed', label: text.t('orders.column.placedBy'), value: order.placedBy },
          { key: 'unit', label: text.t('orders.column.unit'), value: order.unitName },
          {
            key: 'shipTo',
            label: text.t('orders.facts.shipTo'),
            value: (
              <address className="not-italic">
                {addressLines(shipTo, text.locale).map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </address>
            ),
          },
        ]}
      />
    </Panel>
  );
}
