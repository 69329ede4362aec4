import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';

import { CopyIcon, DeleteIcon, DownloadIcon, MoreIcon } from './icons.ts';
import { Menu } from './menu.tsx';

const copied = fn();

const meta: Meta<typeof Menu> = {
  title: 'Actions/Menu',
  component: Menu,
  args: {
    label: 'More',
    items: [
      { id: 'copy', label: 'Copy to cart', icon: <CopyIcon />, onAction: copied },
      { id: 'pdf', label: 'Download PDF', icon: <DownloadIcon />, href: '#pdf' },
      {
        id: 'withdraw',
        label: 'Withdraw',
        detail: 'Only before it is accepted',
        icon: <DeleteIcon />,
        tone: 'danger',
        disabled: true,
      },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof Menu>;

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    copied.mockClear();
    const button = within(canvasElement).getByRole('button', { name: 'More' });
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(await screen.findByRole('menuitem', { name: 'Copy to cart' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(copied).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  },
};
export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'More' }));
    const menu = await screen.findByRole('menu');
    await waitFor(() => expect(menu).toBeVisible());
  },
};
export const IconAlone: Story = { args: { icon: <MoreIcon />, iconOnly: true, variant: 'quiet' } };
