import type { Meta, StoryObj } from '@storybook/react-vite';

import { CheckboxGroup } from './checkbox-group.tsx';

const meta: Meta<typeof CheckboxGroup> = {
  title: 'Forms/CheckboxGroup',
  component: CheckboxGroup,
  args: {
    name: 'permission',
    label: 'May',
    options: [
      { value: 'cart.use', label: 'Fill a cart' },
      { value: 'quote.request', label: 'Ask for quotes' },
      { value: 'quote.decide', label: 'Decide on quotes', hint: 'Up to the limit set below.' },
      { value: 'people.manage', label: 'Manage people', disabled: true },
    ],
    defaultValues: ['cart.use', 'quote.request'],
  },
};
export default meta;
type Story = StoryObj<typeof CheckboxGroup>;

export const Some: Story = {};
export const Faulty: Story = { args: { defaultValues: [], error: 'Choose at least one.' } };
