import type { Meta, StoryObj } from '@storybook/react-vite';

import { FilterChip } from './filter-chip.tsx';

const meta: Meta<typeof FilterChip> = { title: 'Lists/FilterChip', component: FilterChip };
export default meta;
type Story = StoryObj<typeof FilterChip>;

export const Named: Story = {
  args: { name: 'State', value: 'Open', removeHref: '?', removeLabel: 'Remove filter State: Open' },
};
export const Bare: Story = {
  args: { value: 'Expiring', removeHref: '?', removeLabel: 'Remove filter Expiring' },
};
