import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { TextField } from './text-field.tsx';

const meta: Meta<typeof TextField> = {
  title: 'Forms/TextField',
  component: TextField,
  args: { name: 'reference', label: 'Your order number' },
};
export default meta;
type Story = StoryObj<typeof TextField>;

export const Empty: Story = {};
export const WithHint: Story = {
  args: { hint: 'Printed on every document of this order.', placeholder: 'PO-2026-0118' },
};
export const Required: Story = { args: { required: true } };
export const Filled: Story = { args: { defaultValue: 'PO-2026-0118', mono: true } };
export const Disabled: Story = { args: { defaultValue: 'PO-2026-0118', disabled: true } };
export const ReadOnly: Story = { args: { defaultValue: 'PO-2026-0118', readOnly: true } };
export const Affixed: Story = {
  args: {
    name: 'limit',
    label: 'May order up to',
    prefix: 'EUR',
    suffix: 'per order',
    defaultValue: '2,500',
  },
};

export const Faulty: Story = {
  args: {
    hint: 'Printed on every document of this order.',
    error: 'PO 2026/118 has already been used. Enter another number.',
    defaultValue: 'PO 2026/118',
  },
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Your order number' });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(/Printed on.*already been used/u);
  },
};
