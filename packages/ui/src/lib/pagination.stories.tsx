import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { Pagination } from './pagination.tsx';

const meta: Meta<typeof Pagination> = {
  title: 'Lists/Pagination',
  component: Pagination,
  args: {
    page: 2,
    size: 50,
    total: 12_408,
    hrefFor: (page) => `?page=${page}`,
    labels: {
      navigation: 'Pages of orders',
      previous: 'Previous page',
      next: 'Next page',
      range: '51 to 100 of 12,408',
      page: (page) => `Page ${page}`,
    },
  },
};
export default meta;
type Story = StoryObj<typeof Pagination>;

export const NearTheStart: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
    await expect(canvas.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '?page=3');
  },
};
export const InTheMiddle: Story = { args: { page: 120 } };
export const AtTheEnd: Story = { args: { page: 249 } };
export const OnePage: Story = { args: { page: 1, total: 31 } };
export const Narrow: Story = { args: { page: 120 }, globals: { viewport: { value: 'phone' } } };
