import type { Meta, StoryObj } from '@storybook/react-vite';

import { Progress } from './progress.tsx';

const meta: Meta<typeof Progress> = {
  title: 'Page/Progress',
  component: Progress,
  args: { label: 'Importing products' },
};
export default meta;
type Story = StoryObj<typeof Progress>;

export const Known: Story = {
  args: { value: 0.38, text: '18,240 of 47,551, about 2 minutes left. You can leave this page.' },
};
export const Unknown: Story = {};
