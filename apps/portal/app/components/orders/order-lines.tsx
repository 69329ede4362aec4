import type { DocumentLine } from '@portico/database';
import { Code, DataTable, MoneyText } from '@portico/ui';
import type { Column } from '@portico/ui';
import type { ReactNode } from 'react';

import { LineWords } from '~/components/lists/line-words.tsx';
import { useText } from '~/text/use-text.ts';

/** The lines of an order, as they were accepted. */
export function OrderLines({
  lines,
  why,
}: {
  readonly lines: readonly DocumentLine[];
  readonly why: (line: DocumentLine) => ReactNode;
}) {
  const text = useText();
  const columns: readonly Column<DocumentLine>[] = [
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
          {why(line)}
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
  return (
    <DataTable
      caption={text.t('orders.lines')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      card={(line) => ({
        title: <LineWords {...line} />,
        aside: <MoneyText value={text.money(line.total)} />,
        facts: [
          text.t('orders.line.times', { quantity: line.quantity, price: text.money(line.unitPrice) }),
          <Code key="sku">{line.sku}</Code>,
          why(line),
        ],
      })}
    />
  );
}
