import type { Translator } from '@portico/messages';
import { Badge, Code, DataTable, MoneyText, VisuallyHidden } from '@portico/ui';
import type { Column, Tone } from '@portico/ui';

import { LineWords } from '~/components/lists/line-words.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import type { QuoteLineView } from '~/presenters/quote-view.ts';
import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<Exclude<QuoteLineView['change'], 'same'>, Tone>> = {
  added: 'success',
  removed: 'danger',
  changed: 'warning',
};

/** The lines of a revision, with what changed against the one before. */
export function QuoteLines({
  quoteId,
  lines,
}: {
  readonly quoteId: string;
  readonly lines: readonly QuoteLineView[];
}) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('orders.lines')}
      columns={columnsOf(text, quoteId)}
      rows={lines}
      rowKey={({ id }) => id}
      rowTone={({ change }) => (change === 'removed' ? 'muted' : change === 'same' ? undefined : 'accent')}
      card={(line) => ({
        title: <Words line={line} />,
        aside: <MoneyText value={text.money(line.total)} former={line.change === 'removed'} />,
        facts: [
          text.t('orders.line.times', { quantity: line.quantity, price: text.money(line.unitPrice) }),
          <Code key="sku">{line.sku}</Code>,
          <WhyThisPrice key="why" href={`/quotes/${quoteId}/lines/${line.id}/price`} name={line.name} />,
        ],
      })}
    />
  );
}

function columnsOf(text: Translator, quoteId: string): readonly Column<QuoteLineView>[] {
  return [
    { key: 'name', header: text.t('orders.line.name'), cell: (line) => <Words line={line} />, wrap: true },
    { key: 'sku', header: text.t('orders.line.sku'), cell: ({ sku }) => <Code>{sku}</Code>, hideBelow: 'lg' },
    {
      key: 'quantity',
      header: text.t('orders.line.quantity'),
      align: 'end',
      cell: (line) => <QuantityCell line={line} />,
    },
    {
      key: 'unit',
      header: text.t('orders.line.unit'),
      align: 'end',
      cell: (line) => <UnitCell line={line} quoteId={quoteId} />,
    },
    {
      key: 'total',
      header: text.t('orders.line.total'),
      align: 'end',
      cell: ({ total, change }) => <MoneyText value={text.money(total)} former={change === 'removed'} />,
    },
  ];
}

function Words({ line }: { readonly line: QuoteLineView }) {
  const text = useText();
  return (
    <div className="grid justify-items-start gap-1">
      <LineWords {...line} />
      {line.change !== 'same' && (
        <Badge tone={TONES[line.change]}>{text.t(`quotes.change.${line.change}`)}</Badge>
      )}
    </div>
  );
}

function QuantityCell({ line }: { readonly line: QuoteLineView }) {
  const text = useText();
  const former = line.former?.quantity;
  return (
    <span className="grid justify-items-end">
      {text.number(line.quantity)}
      {former !== undefined && (
        <s className="text-sm text-muted">
          <VisuallyHidden>{text.t('quotes.former')} </VisuallyHidden>
          {text.number(former)}
        </s>
      )}
    </span>
  );
}

function UnitCell({ line, quoteId }: { readonly line: QuoteLineView; readonly quoteId: string }) {
  const text = useText();
  const former = line.former?.unitPrice;
  return (
    <span className="grid justify-items-end gap-1">
      <MoneyText value={text.money(line.unitPrice)} />
      {former !== undefined && (
        <span className="text-sm text-muted">
          <VisuallyHidden>{text.t('quotes.former')} </VisuallyHidden>
          <MoneyText value={text.money(former)} former />
        </span>
      )}
      <WhyThisPrice href={`/quotes/${quoteId}/lines/${line.id}/price`} name={line.name} />
    </span>
  );
}
