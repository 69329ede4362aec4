import type { Meta, StoryObj } from '@storybook/react-vite';

import { TextArea } from './text-area.tsx';

const meta: Meta<typeof TextArea> = {
  title: 'Forms/TextArea',
  component: TextArea,
  args: { name: 'comment', label: 'What should change?' },
};
export default meta;
type Story = StoryObj<typeof TextArea>;

export const Empty: Story = { args: { hint: 'Goes to Ines Brandt with the quote.' } };
export const Filled: Story = {
  args: { defaultValue: 'Please offer the 32 GB module instead of two of 16 GB.\nDelivery by 12 March.' },
};
export const Faulty: Story = { args: { required: true, error: 'Say in a few words what should change.' } };
