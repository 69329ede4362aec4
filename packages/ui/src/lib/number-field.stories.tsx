import type { Meta, StoryObj } from '@storybook/react-vite';

import { NumberField } from './number-field.tsx';

const meta: Meta<typeof NumberField> = { title: 'Forms/NumberField', component: NumberField };
export default meta;
type Story = StoryObj<typeof NumberField>;

export const Whole: Story = {
  args: { name: 'days', label: 'Valid for', suffix: 'days', defaultValue: 30, min: 1 },
};
export const Decimal: Story = {
  args: { name: 'discount', label: 'Discount', suffix: '%', decimal: true, defaultValue: '12.5' },
};
export const Faulty: Story = {
  args: {
    name: 'discount',
    label: 'Discount',
    suffix: '%',
    decimal: true,
    defaultValue: '112',
    error: '112 is more than 100. Enter a percentage from 0 to 100.',
  },
};
