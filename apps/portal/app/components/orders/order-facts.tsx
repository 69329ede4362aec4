import type { OrderDocument } from '@portico/database';
import { FactList, Link, Panel, Totals } from '@portico/ui';

import { addressLines } from '~/presenters/postal-address.ts';
import { useText } from '~/text/use-text.ts';

/** What an order says beside its lines: the total, numbers, people, and where it goes. */
export function OrderFacts({ order }: { readonly order: OrderDocument }) {
  const text = useText();
  const { quote, poNumber, shipTo, total } = order;
  return (
    <Panel title={text.t('orders.facts')}>
      <div className="grid gap-6">
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
                  <Link href={`/quotes/${quote.id}?revision=${quote.revision}`}>
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
        <Totals
          total={{ label: text.t('orders.total'), amount: text.money(total) }}
          note={text.t('orders.net')}
        />
      </div>
    </Panel>
  );
}
