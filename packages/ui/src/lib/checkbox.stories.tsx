import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { Checkbox } from './checkbox.tsx';

const meta: Meta<typeof Checkbox> = {
  title: 'Forms/Checkbox',
  component: Checkbox,
  args: { name: 'notify', label: 'Tell me by mail' },
};
export default meta;
type Story = StoryObj<typeof Checkbox>;

export const Clear: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Tell me by mail'));
    await expect(canvas.getByRole('checkbox')).toBeChecked();
  },
};
export const Checked: Story = {
  args: { defaultChecked: true, hint: 'When a quote waits for your decision.' },
};
export const Disabled: Story = { args: { defaultChecked: true, disabled: true } };
export const Faulty: Story = {
  args: { error: 'Accept the terms to place the order.', label: 'I accept the terms' },
};
