import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { QuoteIcon } from './icons.ts';

const meta: Meta<typeof EmptyState> = { title: 'Page/EmptyState', component: EmptyState };
export default meta;
type Story = StoryObj<typeof EmptyState>;

export const NothingYet: Story = {
  args: {
    icon: <QuoteIcon size={20} />,
    title: 'No quotes yet',
    body: 'A quote appears here when you send a cart to the person who decides.',
    action: <Button variant="primary">See configurations</Button>,
  },
};
export const NothingFound: Story = {
  args: {
    title: 'No order matches',
    body: 'No order of Plant Bremen has the number PO-77.',
    action: <Button>Clear filters</Button>,
  },
};
export const NoAccess: Story = {
  args: {
    headingLevel: 1,
    title: 'You may not see people',
    body: 'Mireille Faure administers your organization and can give you this permission.',
  },
};
