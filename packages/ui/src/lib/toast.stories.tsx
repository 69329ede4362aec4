import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

import { Button } from './button.tsx';
import { toasts } from './toast-queue.ts';
import { ToastRegion } from './toast-region.tsx';
import { Toast } from './toast.tsx';

const meta: Meta<typeof Toast> = {
  title: 'Actions/Toast',
  component: Toast,
  args: {
    dismissLabel: 'Dismiss',
    onClose: fn(),
    toast: { id: '1', tone: 'success', message: 'Quote Q-100214 sent' },
  },
};
export default meta;
type Story = StoryObj<typeof Toast>;

export const Done: Story = {};
export const Fault: Story = {
  args: {
    toast: {
      id: '1',
      tone: 'danger',
      message: 'Not saved',
      text: 'The server did not answer. Nothing was changed.',
    },
  },
};
export const Warning: Story = {
  args: { toast: { id: '1', tone: 'warning', message: 'Two lines could not be reordered' } },
};
export const Info: Story = {
  args: { toast: { id: '1', tone: 'info', message: 'The page was released meanwhile' } },
};

export const LeavesByItself: Story = {
  args: { lifetime: 50 },
  play: async ({ args }) => {
    await waitFor(() => expect(args.onClose).toHaveBeenCalled());
  },
};

const undone = fn();

export const WithUndo: Story = {
  render: () => (
    <>
      <Button
        onClick={() => {
          toasts.add({
            id: 'removed',
            tone: 'success',
            message: 'Line removed',
            action: { label: 'Undo', onAction: undone },
          });
        }}
      >
        Remove line
      </Button>
      <ToastRegion label="Notifications" dismissLabel="Dismiss" />
    </>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Remove line' }));
    await expect(await canvas.findByRole('status')).toHaveTextContent('Line removed');
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(undone).toHaveBeenCalled();
    await expect(canvas.queryByRole('status')).toBeNull();
  },
};

export const LeftByTheServer: Story = {
  render: () => (
    <ToastRegion
      label="Notifications"
      dismissLabel="Dismiss"
      toast={{ tone: 'success', message: 'Order SO-100249 placed' }}
    />
  ),
};
