import { Badge } from './badge.tsx';
import { Code } from './code.tsx';
import type { Column, RowCard } from './data-table.tsx';
import { DateText } from './date-text.tsx';
import { MoneyText } from './money-text.tsx';
import type { Tone } from './tone.ts';

/** An order as the stories of lists show it. */
export interface ExampleOrder {
  number: string;
  reference: string;
  person: string;
  state: string;
  tone: Tone;
  date: { iso: string; text: string };
  total: string;
}

const STATES: readonly { state: string; tone: Tone }[] = [
  { state: 'Shipped', tone: 'info' },
  { state: 'Delivered', tone: 'success' },
  { state: 'Received', tone: 'neutral' },
  { state: 'Cancelled', tone: 'danger' },
  { state: 'Confirmed', tone: 'info' },
];
const PEOPLE = ['Anna Okafor', 'Jonas Lindqvist', 'Mireille Faure'];

const pick = <Value,>(values: readonly [Value, ...Value[]] | readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
};

/** The first `count` example orders; always the same ones. */
export const exampleOrders = (count: number): ExampleOrder[] =>
  Array.from({ length: count }, (_, index) => {
    const day = String(28 - (index % 27)).padStart(2, '0');
    return {
      number: `SO-${100_248 - index}`,
      reference: `PO-2026-${String(1180 - index * 7).padStart(4, '0')}`,
      person: pick(PEOPLE, index * 5),
      ...pick(STATES, index * 3),
      date: { iso: `2026-02-${day}`, text: `${day} Feb 2026` },
      total: `€${((((index * 7919) % 900) + 12) * 13.37).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
    };
  });

/** Columns for {@link ExampleOrder}. */
export const exampleOrderColumns: readonly Column<ExampleOrder>[] = [
  { key: 'number', header: 'Order', sortable: true, cell: ({ number }) => number },
  {
    key: 'reference',
    header: 'Your number',
    cell: ({ reference }) => <Code>{reference}</Code>,
    hideBelow: 'md',
  },
  { key: 'person', header: 'Ordered by', cell: ({ person }) => person, hideBelow: 'lg' },
  { key: 'state', header: 'State', cell: ({ state, tone }) => <Badge tone={tone}>{state}</Badge> },
  {
    key: 'date',
    header: 'Ordered',
    sortable: true,
    align: 'end',
    cell: ({ date }) => <DateText {...date} />,
  },
  {
    key: 'total',
    header: 'Net total',
    sortable: true,
    align: 'end',
    cell: ({ total }) => <MoneyText value={total} />,
  },
];

/** An order on a phone. */
export const exampleOrderCard = ({ number, total, state, tone, date, reference }: ExampleOrder): RowCard => ({
  title: number,
  aside: <MoneyText value={total} />,
  facts: [
    <Badge key="state" tone={tone}>
      {state}
    </Badge>,
    date.text,
    <Code key="reference">{reference}</Code>,
  ],
});
