import type { Meta, StoryObj } from '@storybook/react-vite';

import { DateField } from './date-field.tsx';

const meta: Meta<typeof DateField> = {
  title: 'Forms/DateField',
  component: DateField,
  args: { name: 'validUntil', label: 'Valid until' },
};
export default meta;
type Story = StoryObj<typeof DateField>;

export const Empty: Story = {};
export const Filled: Story = { args: { defaultValue: '2026-03-31', min: '2026-01-01' } };
export const Faulty: Story = {
  args: { defaultValue: '2020-03-31', error: '31 Mar 2020 is past. Choose a day from today on.' },
};
