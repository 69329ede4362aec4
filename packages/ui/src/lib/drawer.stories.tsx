import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';

import { Button } from './button.tsx';
import { Drawer } from './drawer.tsx';
import { ExampleWaterfall } from './example-waterfall.tsx';

const meta: Meta<typeof Drawer> = {
  title: 'Actions/Drawer',
  component: Drawer,
  args: {
    title: 'Why this price',
    closeLabel: 'Close',
    trigger: <Button variant="quiet">Why this price?</Button>,
    children: <ExampleWaterfall />,
  },
};
export default meta;
type Story = StoryObj<typeof Drawer>;

export const Opens: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Why this price?' }));
    const dialog = await screen.findByRole('dialog', { name: 'Why this price' });
    await waitFor(() => expect(dialog).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};
export const Open: Story = { args: { defaultOpen: true } };
export const OnAPhone: Story = { args: { defaultOpen: true }, globals: { viewport: { value: 'phone' } } };
