import { FactList, Notice, Panel, TabLinks, Totals } from '@portico/ui';

import type { QuoteView } from '~/presenters/quote-view.ts';
import { useText } from '~/text/use-text.ts';

import { QuoteLines } from './quote-lines.tsx';

/** A revision as the document it is: for whom, from whom, under what, its lines and its total. */
export function QuoteDocument({ quote }: { readonly quote: QuoteView }) {
  const text = useText();
  const { shown, currentRevision, revisionNumbers } = quote;
  const facts = useFacts(quote);
  const isCurrent = shown.number === currentRevision;
  return (
    <>
      {revisionNumbers.length > 1 && (
        <TabLinks
          label={text.t('quotes.revisions')}
          items={revisionNumbers.toReversed().map((number) => ({
            key: String(number),
            label: text.t(number === currentRevision ? 'quotes.revision.current' : 'quotes.revision', {
              revision: number,
            }),
            href:
              number === currentRevision ? `/quotes/${quote.id}` : `/quotes/${quote.id}?revision=${number}`,
            current: number === shown.number,
          }))}
        />
      )}
      {!isCurrent && (
        <Notice>
          {text.t('quotes.olderRevision', { revision: shown.number, current: currentRevision })}
        </Notice>
      )}
      <Panel
        title={text.t('quotes.document', { number: quote.number, revision: shown.number })}
        flush
        footer={<QuoteTotal quote={quote} />}
      >
        <div className="grid gap-4 p-4">
          <FactList look="columns" facts={facts} />
          {shown.comment !== undefined && (
            <blockquote className="border-s-2 border-line-strong ps-3">
              <p className="text-sm text-muted">{text.t('quotes.says', { name: shown.createdBy })}</p>
              <p className="whitespace-pre-line">{shown.comment}</p>
            </blockquote>
          )}
        </div>
        <QuoteLines quoteId={quote.id} lines={quote.lines} />
      </Panel>
    </>
  );
}

function QuoteTotal({ quote }: { readonly quote: QuoteView }) {
  const text = useText();
  const { total, difference } = quote.shown;
  const isSame = difference === undefined || difference.amount === 0;
  return (
    <div className="ms-auto w-full max-w-[360px]">
      <Totals
        lines={
          isSame
            ? []
            : [
                {
                  key: 'difference',
                  label: text.t('quotes.difference', { revision: quote.shown.number - 1 }),
                  amount: text.money(difference, { signed: true }),
                },
              ]
        }
        total={{ label: text.t('orders.total'), amount: text.money(total) }}
        note={text.t('orders.net')}
      />
    </div>
  );
}

function useFacts(quote: QuoteView) {
  const text = useText();
  const { shown } = quote;
  return [
    { key: 'for', label: text.t('quotes.for'), value: `${quote.customer}, ${quote.unitName}` },
    { key: 'requestedBy', label: text.t('quotes.column.requestedBy'), value: quote.requestedBy },
    { key: 'assignedTo', label: text.t('quotes.column.assignedTo'), value: quote.assignedTo },
    { key: 'created', label: text.t('quotes.dated'), value: text.date(shown.createdAt) },
    { key: 'expires', label: text.t('quotes.column.expires'), value: text.dateTime(quote.expiresAt) },
    ...(shown.agreementNumber === undefined
      ? []
      : [{ key: 'agreement', label: text.t('quotes.agreement'), value: shown.agreementNumber }]),
    { key: 'po', label: text.t('orders.column.po'), value: quote.poNumber ?? text.t('orders.po.none') },
  ];
}
