import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';

import { Button } from './button.tsx';
import { CloseButton } from './close-overlay.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-area.tsx';

const meta: Meta<typeof Dialog> = {
  title: 'Actions/Dialog',
  component: Dialog,
  args: {
    title: 'Reject quote Q-100214',
    closeLabel: 'Close',
    trigger: <Button>Reject</Button>,
    children: <TextArea name="reason" label="Why?" hint="Goes to Ines Brandt." />,
    footer: (
      <>
        <CloseButton>Cancel</CloseButton>
        <Button variant="danger">Reject quote</Button>
      </>
    ),
  },
};
const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

export default meta;
type Story = StoryObj<typeof Dialog>;

export const HoldsTheFocus: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole('button', { name: 'Reject' });
    await userEvent.click(trigger);
    const dialog = await screen.findByRole('dialog', { name: 'Reject quote Q-100214' });
    for (let presses = 0; presses < 6; presses += 1) {
      await userEvent.tab();
      await expect(dialog).toContainElement(focused());
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};
export const Open: Story = { args: { defaultOpen: true } };
export const Wide: Story = { args: { defaultOpen: true, size: 'wide' } };
export const OnAPhone: Story = { args: { defaultOpen: true }, globals: { viewport: { value: 'phone' } } };
