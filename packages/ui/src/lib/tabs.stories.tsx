import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { Tabs } from './tabs.tsx';

const meta: Meta<typeof Tabs> = {
  title: 'Page/Tabs',
  component: Tabs,
  args: {
    label: 'Revisions',
    items: [
      { id: '3', label: 'Revision 3', content: <p>Two lines changed since revision 2.</p> },
      { id: '2', label: 'Revision 2', content: <p>Replaced on 2 March.</p> },
      { id: '1', label: 'Revision 1', count: 4, content: <p>The first offer.</p> },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof Tabs>;

export const ByArrowKeys: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('tab', { name: 'Revision 3' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Revision 2' })).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('Replaced on 2 March.');
  },
};
export const Chosen: Story = { args: { defaultSelected: '1' } };
