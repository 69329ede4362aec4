import type { Meta, StoryObj } from '@storybook/react-vite';

import { MoneyText } from './money-text.tsx';

const meta: Meta<typeof MoneyText> = { title: 'Facts/MoneyText', component: MoneyText };
export default meta;
type Story = StoryObj<typeof MoneyText>;

export const Amounts: Story = {
  render: () => (
    <div className="grid w-60 justify-items-end gap-2">
      <MoneyText value="€1,234.50" />
      <MoneyText value="1.234,50 €" />
      <MoneyText value="CHF 12’345.00" />
      <MoneyText value="-€38.00" />
      <MoneyText value="+$38.00" />
      <MoneyText value="€1,450.00" former />
      <MoneyText value="€1,234.50" emphasis="strong" />
      <MoneyText value="€128,340.00" emphasis="total" />
    </div>
  ),
};
