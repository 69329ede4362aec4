import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { RadioGroup } from './radio-group.tsx';

const meta: Meta<typeof RadioGroup> = {
  title: 'Forms/RadioGroup',
  component: RadioGroup,
  args: {
    name: 'role',
    label: 'Role',
    options: [
      { value: 'purchaser', label: 'Purchaser', hint: 'Fills carts and asks for quotes.' },
      { value: 'buyer', label: 'Buyer', hint: 'Decides on quotes up to a limit.' },
      { value: 'observer', label: 'Observer', hint: 'Sees quotes and orders.' },
    ],
    defaultValue: 'purchaser',
  },
};
export default meta;
type Story = StoryObj<typeof RadioGroup>;

export const List: Story = {
  args: { onChange: fn() },
  play: async ({ canvasElement, args }) => {
    const chosen = within(canvasElement).getByRole('radio', { name: 'Purchaser' });
    chosen.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onChange).toHaveBeenCalledWith('buyer');
  },
};
export const Cards: Story = { args: { look: 'cards' } };
export const Segments: Story = {
  args: {
    look: 'segments',
    label: 'Rows',
    name: 'density',
    options: [
      { value: 'comfortable', label: 'Comfortable' },
      { value: 'compact', label: 'Compact' },
    ],
    defaultValue: 'comfortable',
  },
};
export const Faulty: Story = { args: { defaultValue: undefined, required: true, error: 'Choose a role.' } };
