import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { Button, ButtonLink } from './button.tsx';
import { ArrowRightIcon, CartIcon, DeleteIcon, DownloadIcon } from './icons.ts';

const meta: Meta<typeof Button> = { title: 'Actions/Button', component: Button };
export default meta;
type Story = StoryObj<typeof Button>;

export const Variants: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary">Accept and order</Button>
      <Button>Ask for a change</Button>
      <Button variant="quiet">Forward</Button>
      <Button variant="danger" icon={<DeleteIcon />}>
        Delete draft
      </Button>
    </div>
  ),
};

export const Sizes: Story = {
  render: () => (
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="primary" icon={<CartIcon />}>
        Add to cart
      </Button>
      <Button size="small" icon={<CartIcon />}>
        Add to cart
      </Button>
    </div>
  ),
};

export const Disabled: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" disabled>
        Accept and order
      </Button>
      <Button disabled>Ask for a change</Button>
      <Button variant="quiet" disabled>
        Forward
      </Button>
      <Button variant="danger" disabled>
        Delete draft
      </Button>
    </div>
  ),
};

export const Pending: Story = {
  args: { pending: true, variant: 'primary', children: 'Sending', onClick: fn() },
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Sending' });
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Focused: Story = {
  args: { variant: 'primary', children: 'Accept and order' },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button')).toHaveFocus();
  },
};

export const Block: Story = {
  render: () => (
    <div className="grid max-w-80 gap-2">
      <Button variant="primary" block>
        Accept and order
      </Button>
      <Button block>Reject</Button>
    </div>
  ),
};

export const AsLink: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      <ButtonLink href="#quote" variant="primary" icon={<ArrowRightIcon />}>
        Open quote
      </ButtonLink>
      <ButtonLink href="#pdf" icon={<DownloadIcon />}>
        Download PDF
      </ButtonLink>
    </div>
  ),
};
