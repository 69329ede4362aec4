import type { Meta, StoryObj } from '@storybook/react-vite';

import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { PageHeader } from './page-header.tsx';

const meta: Meta<typeof PageHeader> = {
  title: 'Page/PageHeader',
  component: PageHeader,
  args: { title: 'Orders' },
};
export default meta;
type Story = StoryObj<typeof PageHeader>;

export const Plain: Story = {};
export const Full: Story = {
  args: {
    title: 'Quote Q-100214',
    badge: <Badge tone="info">Open</Badge>,
    state: (
      <>
        <span>Revision 3</span>
        <span>for Plant Bremen</span>
        <span>valid until 12 Mar 2026</span>
      </>
    ),
    actions: (
      <>
        <Button>Download PDF</Button>
        <Button variant="primary">Accept and order</Button>
      </>
    ),
    breadcrumbs: { label: 'Way back', crumbs: [{ label: 'Quotes', href: '#quotes' }] },
  },
};
export const Narrow: Story = { ...Full, globals: { viewport: { value: 'phone' } } };
