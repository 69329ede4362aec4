import type { DocumentLine } from '@portico/database';
import type { Translator } from '@portico/messages';
import { Code, DataTable, MoneyText } from '@portico/ui';
import type { Column } from '@portico/ui';

import { LineWords } from '~/components/lists/line-words.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import { useText } from '~/text/use-text.ts';

/** The lines of an order, as they were accepted. */
export function OrderLines({
  path,
  lines,
}: {
  /** The address of the document that the lines stand in; their reasons are below it. */
  readonly path: string;
  readonly lines: readonly DocumentLine[];
}) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('orders.lines')}
      columns={columnsOf(text, path)}
      rows={lines}
      rowKey={({ id }) => id}
      card={(line) => ({
        title: <LineWords {...line} />,
        aside: <MoneyText value={text.money(line.total)} />,
        facts: [
          text.t('orders.line.times', { quantity: line.quantity, price: text.money(line.unitPrice) }),
          <Code key="sku">{line.sku}</Code>,
          <WhyThisPrice key="why" href={`${path}/lines/${line.id}/price`} name={line.name} />,
        ],
      })}
    />
  );
}

function columnsOf(text: Translator, path: string): readonly Column<DocumentLine>[] {
  return [
    { key: 'name', header: text.t('orders.line.name'), cell: (line) => <LineWords {...line} />, wrap: true },
    { key: 'sku', header: text.t('orders.line.sku'), cell: ({ sku }) => <Code>{sku}</Code>, hideBelow: 'lg' },
    {
      key: 'quantity',
      header: text.t('orders.line.quantity'),
      align: 'end',
      cell: ({ quantity }) => text.number(quantity),
    },
    {
      key: 'unit',
      header: text.t('orders.line.unit'),
      align: 'end',
      cell: (line) => (
        <div className="grid justify-items-end gap-1">
          <MoneyText value={text.money(line.unitPrice)} />
          <WhyThisPrice href={`${path}/lines/${line.id}/price`} name={line.name} />
        </div>
      ),
    },
    {
      key: 'total',
      header: text.t('orders.line.total'),
      align: 'end',
      cell: ({ total }) => <MoneyText value={text.money(total)} />,
    },
  ];
}
