import type { Meta, StoryObj } from '@storybook/react-vite';

import { Totals } from './totals.tsx';

const meta: Meta<typeof Totals> = {
  title: 'Facts/Totals',
  component: Totals,
  args: { total: { label: 'Net total', amount: '€28,440.00' }, note: 'Net; tax is added on the invoice.' },
};
export default meta;
type Story = StoryObj<typeof Totals>;

export const Alone: Story = {
  render: (args) => (
    <div className="max-w-80">
      <Totals {...args} />
    </div>
  ),
};
export const WithLines: Story = {
  ...Alone,
  args: {
    lines: [
      { key: 'goods', label: 'Goods', amount: '€28,320.00', detail: '12 lines' },
      { key: 'freight', label: 'Freight', amount: '€120.00' },
    ],
  },
};
