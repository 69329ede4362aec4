import type { Meta, StoryObj } from '@storybook/react-vite';

import { Skeleton } from './skeleton.tsx';

const meta: Meta<typeof Skeleton> = {
  title: 'Page/Skeleton',
  component: Skeleton,
  args: { label: 'Loading orders' },
};
export default meta;
type Story = StoryObj<typeof Skeleton>;

export const Lines: Story = {};
export const Table: Story = { args: { shape: 'table', count: 8 } };
export const Block: Story = { args: { shape: 'panel' } };
