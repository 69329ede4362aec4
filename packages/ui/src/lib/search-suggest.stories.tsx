import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { SearchSuggest } from './search-suggest.tsx';

const meta: Meta<typeof SearchSuggest> = {
  title: 'Forms/SearchSuggest',
  component: SearchSuggest,
  args: {
    name: 'q',
    label: 'Search products, quotes and orders',
    placeholder: 'Search',
    listLabel: 'Suggestions',
    onType: fn(),
    onChoose: fn(),
    groups: [
      {
        key: 'products',
        label: 'Products',
        items: [
          { href: '#p1', label: 'Dell UltraSharp U2724DE', detail: 'DELL-U2724DE · Monitors' },
          { href: '#p2', label: 'Dell UltraSharp U2723QE', detail: 'DELL-U2723QE · Monitors' },
        ],
      },
      {
        key: 'orders',
        label: 'Orders',
        items: [{ href: '#o1', label: 'SO-100012 · Displays for Kiel', detail: 'Shipped · €4,120.00' }],
      },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof SearchSuggest>;

export const Closed: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('combobox', { name: 'Search products, quotes and orders' });
    await userEvent.type(input, 'dell');
    await expect(args.onType).toHaveBeenLastCalledWith('dell');
    await expect(canvas.getAllByRole('option')).toHaveLength(3);
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('option', { name: /SO-100012/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await expect(args.onChoose).toHaveBeenCalledWith('#p2');
    await expect(canvas.queryByRole('listbox')).toBeNull();
  },
};

export const EscapeKeepsWhatWasTyped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('combobox');
    await userEvent.type(input, 'dell');
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await expect(input).toHaveValue('dell');
  },
};

export const NothingFound: Story = {
  args: { groups: [] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('combobox'), 'zz');
    await expect(canvas.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  },
};
