import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { ButtonLink } from './button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { DownloadIcon } from './icons.ts';
import { SearchField } from './search-field.tsx';
import { Select } from './select.tsx';
import { UiProvider } from './ui-provider.tsx';
import type { FormComponentProps } from './ui-provider.tsx';

const fields = (
  <>
    <SearchField name="q" label="Search orders" placeholder="Order or your number" />
    <Select
      name="state"
      label="State"
      hideLabel
      placeholder="All states"
      options={[
        { value: 'received', label: 'Received' },
        { value: 'shipped', label: 'Shipped' },
      ]}
    />
  </>
);

const meta: Meta<typeof FilterBar> = {
  title: 'Lists/FilterBar',
  component: FilterBar,
  args: { label: 'Filter orders', submitLabel: 'Search', children: fields },
};
export default meta;
type Story = StoryObj<typeof FilterBar>;

export const Plain: Story = {};
export const Filtered: Story = {
  args: {
    chips: [
      { name: 'State', value: 'Shipped', removeHref: '?q=2026', removeLabel: 'Remove filter State: Shipped' },
      {
        name: 'Number',
        value: '2026',
        removeHref: '?state=shipped',
        removeLabel: 'Remove filter Number: 2026',
      },
    ],
    clear: { label: 'Clear all', href: '?' },
    trailing: (
      <>
        <span>248 orders</span>
        <ButtonLink href="#csv" size="small" variant="quiet" icon={<DownloadIcon />}>
          Export
        </ButtonLink>
      </>
    ),
  },
};
export const Narrow: Story = {
  ...Filtered,
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('combobox', { name: 'State' })).toBeNull();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Filter orders' }));
    await expect(canvas.getByRole('combobox', { name: 'State' })).toBeVisible();
  },
};

const submitted = fn();
const Captured = (props: FormComponentProps) => (
  <form
    {...props}
    onSubmit={(event) => {
      event.preventDefault();
      submitted([...new FormData(event.currentTarget)]);
    }}
  />
);

export const AppliesAChoiceAtOnce: Story = {
  render: (args) => (
    <UiProvider locale="en" form={Captured}>
      <FilterBar {...args} />
    </UiProvider>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(within(canvasElement).getByRole('combobox', { name: 'State' }), 'shipped');
    await expect(submitted).toHaveBeenCalledWith([['state', 'shipped']]);
  },
};
