import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { VisuallyHidden } from './visually-hidden.tsx';

const meta: Meta<typeof VisuallyHidden> = { title: 'Page/VisuallyHidden', component: VisuallyHidden };
export default meta;

export const ReadOutOnly: StoryObj<typeof VisuallyHidden> = {
  render: () => (
    <p>
      3<VisuallyHidden> lines in the cart</VisuallyHidden>
    </p>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('lines in the cart')).toBeInTheDocument();
  },
};
