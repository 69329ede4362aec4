import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { ExampleWaterfall } from './example-waterfall.tsx';

const meta: Meta = { title: 'Facts/Waterfall' };
export default meta;

export const ListToNet: StoryObj = {
  render: () => (
    <div className="max-w-100">
      <ExampleWaterfall />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table', { name: /How the price/u });
    await expect(within(table).getAllByRole('row')).toHaveLength(6);
    await expect(within(table).getByRole('rowheader', { name: /Agreement, 15 %/u })).toBeVisible();
  },
};
