import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { exampleOrderCard, exampleOrderColumns, exampleOrders } from './example-orders.tsx';
import { Panel } from './panel.tsx';

const meta: Meta<typeof Panel> = {
  title: 'Page/Panel',
  component: Panel,
  args: { title: 'Delivery', children: <p>Plant Bremen, Hafenstraße 12, 28195 Bremen</p> },
};
export default meta;
type Story = StoryObj<typeof Panel>;

export const Framed: Story = {};
export const Full: Story = {
  args: {
    description: 'Where the goods go, and when they are expected.',
    actions: <Button size="small">Change</Button>,
    footer: <Button>Save</Button>,
  },
};
export const Plain: Story = { args: { look: 'plain' } };
export const AroundATable: Story = {
  args: {
    title: 'Latest orders',
    flush: true,
    children: (
      <DataTable
        caption="Latest orders"
        columns={exampleOrderColumns}
        rows={exampleOrders(4)}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `#${number}`}
        card={exampleOrderCard}
      />
    ),
  },
};
