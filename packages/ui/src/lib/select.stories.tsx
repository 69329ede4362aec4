import type { Meta, StoryObj } from '@storybook/react-vite';

import { Select } from './select.tsx';

const meta: Meta<typeof Select> = {
  title: 'Forms/Select',
  component: Select,
  args: {
    name: 'unit',
    label: 'Deliver to',
    options: [
      { value: 'bremen', label: 'Plant Bremen' },
      { value: 'kiel', label: 'Plant Kiel' },
      { value: 'lyon', label: 'Office Lyon', disabled: true },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof Select>;

export const Chosen: Story = { args: { defaultValue: 'kiel' } };
export const Placeholder: Story = { args: { placeholder: 'Choose a unit', required: true } };
export const Grouped: Story = {
  args: {
    options: [
      { label: 'Germany', options: [{ value: 'bremen', label: 'Plant Bremen' }] },
      { label: 'France', options: [{ value: 'lyon', label: 'Office Lyon' }] },
    ],
  },
};
export const Disabled: Story = { args: { defaultValue: 'bremen', disabled: true } };
export const Faulty: Story = {
  args: { placeholder: 'Choose a unit', error: 'Choose where it should be delivered.' },
};
