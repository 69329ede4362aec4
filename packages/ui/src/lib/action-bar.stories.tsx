import type { Meta, StoryObj } from '@storybook/react-vite';

import { ActionBar } from './action-bar.tsx';
import { Button } from './button.tsx';

const meta: Meta<typeof ActionBar> = {
  title: 'Actions/ActionBar',
  component: ActionBar,
  args: {
    children: (
      <>
        <Button variant="primary">Save</Button>
        <Button variant="quiet">Cancel</Button>
      </>
    ),
  },
};
export default meta;
type Story = StoryObj<typeof ActionBar>;

export const Form: Story = {};
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
