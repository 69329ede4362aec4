import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { DateText } from './date-text.tsx';

const meta: Meta<typeof DateText> = {
  title: 'Facts/DateText',
  component: DateText,
  args: { iso: '2026-03-12T14:30:00Z' },
};
export default meta;
type Story = StoryObj<typeof DateText>;

export const Exact: Story = { args: { text: '12 Mar 2026' } };
export const Relative: Story = {
  args: { text: 'in 3 days', exact: '12 Mar 2026, 15:30' },
  render: (args) => (
    <p className="pt-8">
      Expires <DateText {...args} />
    </p>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button', { name: /12 Mar 2026, 15:30/u })).toHaveFocus();
  },
};
