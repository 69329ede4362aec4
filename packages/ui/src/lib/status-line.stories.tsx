import type { Meta, StoryObj } from '@storybook/react-vite';

import { StatusLine } from './status-line.tsx';

const meta: Meta<typeof StatusLine> = {
  title: 'Facts/StatusLine',
  component: StatusLine,
  args: {
    label: 'Order SO-100248',
    steps: [
      { key: 'received', label: 'Received', state: 'done', stateLabel: 'done', date: '2 Mar' },
      { key: 'confirmed', label: 'Confirmed', state: 'done', stateLabel: 'done', date: '3 Mar' },
      { key: 'shipped', label: 'Shipped', state: 'current', stateLabel: 'current', date: '6 Mar' },
      { key: 'delivered', label: 'Delivered', state: 'upcoming', date: 'expected 9 Mar' },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof StatusLine>;

export const OnItsWay: Story = {};
export const Cancelled: Story = {
  args: {
    steps: [
      { key: 'received', label: 'Received', state: 'done', date: '2 Mar' },
      { key: 'cancelled', label: 'Cancelled', state: 'cancelled', date: '3 Mar' },
    ],
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
