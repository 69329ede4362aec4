import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';

import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

const submitted = fn();

const meta: Meta<typeof ConfirmDialog> = {
  title: 'Actions/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    title: 'Withdraw the invitation?',
    children: 'The link that was sent to anna@example.com stops working. You can invite her again.',
    confirmLabel: 'Withdraw invitation',
    cancelLabel: 'Keep it',
    form: 'withdraw',
    name: 'intent',
    value: 'withdraw',
    trigger: (
      <Button type="submit" variant="danger">
        Withdraw
      </Button>
    ),
  },
  render: (args) => (
    <form
      id="withdraw"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        submitted(submitter instanceof HTMLButtonElement ? submitter.value : undefined);
      }}
    >
      <ConfirmDialog {...args} />
    </form>
  ),
};
export default meta;
type Story = StoryObj<typeof ConfirmDialog>;

export const AsksThenSubmits: Story = {
  play: async ({ canvasElement }) => {
    submitted.mockClear();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Withdraw' }));
    await expect(submitted).not.toHaveBeenCalled();
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw invitation' }));
    await expect(submitted).toHaveBeenCalledWith('withdraw');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};
export const Open: Story = { args: { defaultOpen: true } };
