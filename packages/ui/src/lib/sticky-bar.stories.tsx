import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { Button } from './button.tsx';
import { MoneyText } from './money-text.tsx';
import { StickyBar } from './sticky-bar.tsx';

const meta: Meta<typeof StickyBar> = {
  title: 'Configure/StickyBar',
  component: StickyBar,
  args: {
    label: 'Sum',
    value: <MoneyText value="€1,284.00" emphasis="strong" />,
    detail: 'per piece, net',
    action: <Button variant="primary">Add to cart</Button>,
  },
};
export default meta;
type Story = StoryObj<typeof StickyBar>;

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } };
export const NotOnADesktop: Story = {
  globals: { viewport: { value: 'desktop' } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('region')).toBeNull();
  },
};
