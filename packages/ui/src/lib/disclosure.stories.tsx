import type { Meta, StoryObj } from '@storybook/react-vite';

import { Disclosure } from './disclosure.tsx';

const meta: Meta<typeof Disclosure> = {
  title: 'Page/Disclosure',
  component: Disclosure,
  args: { summary: 'Technical data', children: <p>8 cores, 65 W, socket AM5.</p> },
};
export default meta;
type Story = StoryObj<typeof Disclosure>;

export const Folded: Story = {};
export const Open: Story = { args: { open: true } };
