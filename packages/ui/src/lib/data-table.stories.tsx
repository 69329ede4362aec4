import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { ButtonLink } from './button.tsx';
import { DataTable } from './data-table.tsx';
import type { DataTableProps } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { exampleOrderCard, exampleOrderColumns, exampleOrders } from './example-orders.tsx';
import type { ExampleOrder } from './example-orders.tsx';
import { OrderIcon } from './icons.ts';
import { MoneyText } from './money-text.tsx';

const OrdersTable = (props: DataTableProps<ExampleOrder>) => <DataTable {...props} />;

const meta: Meta<typeof OrdersTable> = {
  title: 'Lists/DataTable',
  component: OrdersTable,
  args: {
    caption: 'Orders',
    columns: exampleOrderColumns,
    rows: exampleOrders(12),
    rowKey: ({ number }) => number,
    rowHref: ({ number }) => `#${number}`,
    card: exampleOrderCard,
    sort: { key: 'date', direction: 'descending' },
    sortHref: (key) => `?sort=${key}`,
  },
};
export default meta;
type Story = StoryObj<typeof OrdersTable>;

export const Sorted: Story = {
  globals: { viewport: { value: 'desktop' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('columnheader', { name: 'Ordered' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(canvas.getByRole('link', { name: 'Net total' })).toHaveAttribute('href', '?sort=total');
    await expect(canvas.getAllByRole('row')).toHaveLength(13);
  },
};
export const Compact: Story = { globals: { density: 'compact' } };
export const CardsOnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('list', { name: 'Orders' })).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};
export const ScrollsOnAPhone: Story = {
  args: {
    card: undefined,
    columns: exampleOrderColumns.map((column) => ({ ...column, hideBelow: undefined })),
  },
  globals: { viewport: { value: 'phone' } },
};
export const Selectable: Story = {
  globals: { viewport: { value: 'desktop' } },
  args: {
    selection: { name: 'order', label: ({ number }) => `Select ${number}`, allLabel: 'Select all orders' },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select all orders' }));
    await expect(canvas.getByRole('checkbox', { name: 'Select SO-100248' })).toBeChecked();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select SO-100247' }));
    await expect(canvas.getByRole('checkbox', { name: 'Select SO-100247' })).not.toBeChecked();
  },
};
export const WithFooter: Story = {
  args: {
    rows: exampleOrders(3),
    footer: { number: 'Total', total: <MoneyText value="€18,240.00" emphasis="strong" /> },
    showCaption: true,
  },
};
export const MarkedRows: Story = {
  args: {
    rows: exampleOrders(5),
    rowTone: ({ state }) => (state === 'Received' ? 'accent' : state === 'Cancelled' ? 'muted' : undefined),
  },
};
export const NoRows: Story = {
  args: {
    rows: [],
    empty: (
      <EmptyState
        icon={<OrderIcon size={20} />}
        title="No orders yet"
        body="An order appears here once a quote has been accepted."
        action={<ButtonLink href="#quotes">See open quotes</ButtonLink>}
      />
    ),
  },
};
