import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { BuyerShell } from './buyer-shell.tsx';
import { Button, ButtonLink } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { exampleOrderCard, exampleOrderColumns, exampleOrders } from './example-orders.tsx';
import { exampleShell } from './example-shell.tsx';
import { FilterBar } from './filter-bar.tsx';
import { DownloadIcon } from './icons.ts';
import { PageHeader } from './page-header.tsx';
import { Pagination } from './pagination.tsx';
import { SearchField } from './search-field.tsx';
import { Select } from './select.tsx';
import { SellerShell } from './seller-shell.tsx';

const orders = (
  <>
    <PageHeader
      title="Orders"
      state="248 orders of Plant Bremen"
      actions={
        <ButtonLink href="#csv" icon={<DownloadIcon />}>
          Export
        </ButtonLink>
      }
    />
    <FilterBar
      label="Filter orders"
      submitLabel="Search"
      chips={[
        {
          name: 'Ordered',
          value: 'this year',
          removeHref: '?',
          removeLabel: 'Remove filter Ordered: this year',
        },
      ]}
      clear={{ label: 'Clear all', href: '?' }}
    >
      <SearchField name="q" label="Search orders" placeholder="Order or your number" />
      <Select
        name="state"
        label="State"
        hideLabel
        placeholder="All states"
        options={[{ value: 'shipped', label: 'Shipped' }]}
      />
    </FilterBar>
    <DataTable
      caption="Orders"
      columns={exampleOrderColumns}
      rows={exampleOrders(24)}
      rowKey={({ number }) => number}
      rowHref={({ number }) => `#${number}`}
      card={exampleOrderCard}
      sort={{ key: 'date', direction: 'descending' }}
      sortHref={(key) => `?sort=${key}`}
    />
    <Pagination
      page={1}
      size={24}
      total={248}
      hrefFor={(page) => `?page=${page}`}
      labels={{
        navigation: 'Pages of orders',
        previous: 'Previous page',
        next: 'Next page',
        range: '1 to 24 of 248',
        page: (page) => `Page ${page}`,
      }}
    />
  </>
);

const meta: Meta<typeof BuyerShell> = {
  title: 'Shells/Shells',
  component: BuyerShell,
  parameters: { layout: 'fullscreen' },
  args: { ...exampleShell, children: orders },
  globals: { viewport: { value: 'desktop' } },
};
export default meta;
type Story = StoryObj<typeof BuyerShell>;

export const Buyer: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.keyboard('/');
    await expect(canvas.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
  },
};
export const Folded: Story = {
  args: { railFolded: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Unfold' }));
    await expect(canvas.getByRole('button', { name: 'Fold' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Fold' }));
  },
};
export const PersonMenu: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Anna Okafor' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible());
  },
};
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } };
export const Seller: Story = {
  render: (args) => <SellerShell {...args} organization={undefined} cart={undefined} />,
};
export const Preview: Story = {
  args: {
    frame: {
      kind: 'preview',
      text: 'You see the draft of Nordwerk AG as its people would. Nothing can be ordered.',
      leave: (
        <Button size="small" variant="secondary">
          Leave preview
        </Button>
      ),
    },
  },
};
export const Acting: Story = {
  args: {
    frame: {
      kind: 'acting',
      text: 'You act as Anna Okafor, Nordwerk AG. Everything is recorded.',
      leave: (
        <Button size="small" variant="secondary">
          Stop acting
        </Button>
      ),
    },
  },
};
export const PreviewOnAPhone: Story = { ...Preview, globals: { viewport: { value: 'phone' } } };
