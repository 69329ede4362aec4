import type { Meta, StoryObj } from '@storybook/react-vite';

import { SearchField } from './search-field.tsx';

const meta: Meta<typeof SearchField> = {
  title: 'Forms/SearchField',
  component: SearchField,
  args: { name: 'q', label: 'Search products', placeholder: 'Product, part number or order' },
};
export default meta;
type Story = StoryObj<typeof SearchField>;

export const Empty: Story = { args: { keyHint: '/' } };
export const Filled: Story = { args: { defaultValue: 'ThinkStation P3' } };
