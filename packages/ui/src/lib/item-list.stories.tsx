import type { Meta, StoryObj } from '@storybook/react-vite';

import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import { ClockIcon, QuoteIcon } from './icons.ts';
import { ItemList } from './item-list.tsx';
import { MoneyText } from './money-text.tsx';
import { Panel } from './panel.tsx';

const meta: Meta<typeof ItemList> = {
  title: 'Lists/ItemList',
  component: ItemList,
  args: {
    label: 'Waits for you',
    items: [
      {
        key: '1',
        icon: <QuoteIcon size={20} />,
        title: 'Quote Q-100214',
        meta: '12 workstations, requested by Anna Okafor',
        aside: <MoneyText value="€28,440.00" />,
        href: '#q1',
      },
      {
        key: '2',
        icon: <ClockIcon size={20} />,
        title: 'Quote Q-100198 expires',
        meta: 'Two displays and mounts',
        aside: <Badge tone="warning">in 2 days</Badge>,
        href: '#q2',
      },
      {
        key: '3',
        title: 'Ines Brandt',
        meta: 'ines.brandt@example.com',
        actions: <Button size="small">Write</Button>,
      },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof ItemList>;

export const InAPanel: Story = {
  render: (args) => (
    <Panel title="Waits for you" flush>
      <ItemList {...args} />
    </Panel>
  ),
};
export const Narrow: Story = { ...InAPanel, globals: { viewport: { value: 'phone' } } };
