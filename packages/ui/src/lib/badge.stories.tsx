import type { Meta, StoryObj } from '@storybook/react-vite';

import { Badge } from './badge.tsx';
import { ClockIcon } from './icons.ts';

const meta: Meta<typeof Badge> = { title: 'Facts/Badge', component: Badge };
export default meta;
type Story = StoryObj<typeof Badge>;

export const Tones: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      <Badge>Draft</Badge>
      <Badge tone="info">Open</Badge>
      <Badge tone="success">Accepted</Badge>
      <Badge tone="warning">Change requested</Badge>
      <Badge tone="danger">Rejected</Badge>
      <Badge tone="warning" icon={<ClockIcon />}>
        Expires in 2 days
      </Badge>
    </div>
  ),
};
