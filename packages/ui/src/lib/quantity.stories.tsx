import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { Quantity } from './quantity.tsx';
import type { QuantityProps } from './quantity.tsx';

const meta: Meta<typeof Quantity> = {
  title: 'Forms/Quantity',
  component: Quantity,
  args: {
    name: 'quantity',
    label: 'Quantity of 27-inch display',
    decreaseLabel: 'One less',
    increaseLabel: 'One more',
    defaultValue: 4,
  },
};
export default meta;
type Story = StoryObj<typeof Quantity>;

export const Stepped: Story = {
  args: { onChange: fn(), min: 1, max: 5 },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const more = canvas.getByRole('button', { name: 'One more' });
    await userEvent.click(more);
    await userEvent.click(more);
    await expect(canvas.getByRole('spinbutton')).toHaveValue(5);
    await expect(args.onChange).toHaveBeenLastCalledWith(5);
  },
};

const Held = (props: QuantityProps) => {
  const [quantity, setQuantity] = useState(2);
  return <Quantity {...props} value={quantity} onChange={setQuantity} />;
};

export const Controlled: Story = {
  render: (args) => <Held {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'One less' }));
    await expect(canvas.getByRole('spinbutton')).toHaveValue(1);
  },
};
export const Small: Story = { args: { size: 'small' } };
export const Packs: Story = { args: { step: 10, min: 10, defaultValue: 20 } };
export const Disabled: Story = { args: { disabled: true } };
export const Faulty: Story = { args: { defaultValue: 0, error: 'At least 1.' } };
