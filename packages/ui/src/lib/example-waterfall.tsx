import { Link } from './link.tsx';
import { Waterfall } from './waterfall.tsx';

/** The price that the stories explain. */
export const ExampleWaterfall = () => (
  <Waterfall
    caption="How the price of Workstation P3 came about"
    columns={{ step: 'Step', amount: 'Amount' }}
    steps={[
      {
        key: 'list',
        kind: 'total',
        amount: 2890,
        label: 'List price',
        detail: 'Price list 2026, since 1 Jan 2026',
        amountText: '€2,890.00',
      },
      {
        key: 'agreement',
        kind: 'change',
        amount: -433.5,
        label: 'Agreement, 15 %',
        detail: <Link href="#agreement">Framework agreement 2026</Link>,
        amountText: '−€433.50',
      },
      {
        key: 'volume',
        kind: 'change',
        amount: -86.5,
        label: 'From 10 pieces',
        detail: 'Volume scale B',
        amountText: '−€86.50',
      },
      {
        key: 'freight',
        kind: 'change',
        amount: 12,
        label: 'Copper surcharge',
        detail: 'February 2026',
        amountText: '+€12.00',
      },
      { key: 'net', kind: 'total', amount: 2382, label: 'Your price', amountText: '€2,382.00' },
    ]}
  />
);
