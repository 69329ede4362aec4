import type { Meta, StoryObj } from '@storybook/react-vite';

import { Banner } from './banner.tsx';
import { Link } from './link.tsx';

const meta: Meta<typeof Banner> = {
  title: 'Page/Banner',
  component: Banner,
  parameters: { layout: 'fullscreen' },
};
export default meta;
type Story = StoryObj<typeof Banner>;

export const Offline: Story = {
  args: { tone: 'warning', children: 'You are offline. What you typed is kept.' },
};
export const Unreleased: Story = {
  args: {
    tone: 'info',
    children: 'This draft has 3 changes that nobody else sees.',
    action: <Link href="#release">Review and release</Link>,
  },
};
export const Failing: Story = {
  args: { tone: 'danger', children: 'Mails are not being delivered. They are kept and sent later.' },
};
