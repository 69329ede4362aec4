import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { Link } from './link.tsx';
import { UiProvider } from './ui-provider.tsx';
import type { LinkComponentProps } from './ui-provider.tsx';

const meta: Meta<typeof Link> = { title: 'Actions/Link', component: Link };
export default meta;
type Story = StoryObj<typeof Link>;

export const Looks: Story = {
  render: () => (
    <div className="grid gap-2">
      <p>
        The price follows <Link href="#agreement">Framework agreement 2026</Link>.
      </p>
      <Link href="#order" look="quiet">
        SO-100012
      </Link>
    </div>
  ),
};

const Marked = (props: LinkComponentProps) => <a {...props} data-router="" />;

export const ThroughTheRouter: Story = {
  render: () => (
    <UiProvider locale="en" link={Marked}>
      <Link href="#order">SO-100012</Link>
    </UiProvider>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('link')).toHaveAttribute('data-router');
  },
};
