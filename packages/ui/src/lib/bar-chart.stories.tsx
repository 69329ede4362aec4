import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { BarChart } from './bar-chart.tsx';

const MONTHS = ['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'];
const VALUES = [41, 38, 52, 47, 31, 24, 58, 63, 71, 44, 39, 18];

const meta: Meta<typeof BarChart> = {
  title: 'Facts/BarChart',
  component: BarChart,
  args: {
    caption: 'Ordered per month, thousand euro',
    columns: ['Month', 'Net total'],
    bars: MONTHS.map((label, index) => ({
      key: label,
      label,
      value: VALUES[index] ?? 0,
      valueText: `€${VALUES[index]}k`,
    })),
    tickText: (value) => `${value}k`,
    currentKey: 'Feb',
  },
};
export default meta;
type Story = StoryObj<typeof BarChart>;

export const Months: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table', { name: 'Ordered per month, thousand euro' });
    await expect(within(table).getAllByRole('row')).toHaveLength(13);
  },
};

/** The places of the labels that can be seen, from left to right. */
function labelsOf(canvas: HTMLElement): readonly DOMRect[] {
  return [...canvas.querySelectorAll('svg text')]
    .map((label) => label.getBoundingClientRect())
    .filter(({ width }) => width > 0);
}

async function expectRoomBetween(labels: readonly DOMRect[]): Promise<void> {
  for (const [index, label] of labels.slice(1).entries()) {
    await expect(label.left).toBeGreaterThan(labels[index]?.right ?? 0);
  }
}

/** On the narrowest phone some labels give way. */
export const Narrow: Story = {
  decorators: [(Chart) => <div style={{ width: 240 }}>{Chart()}</div>],
  play: async ({ canvasElement }) => {
    const labels = labelsOf(canvasElement);
    await expect(labels).toHaveLength(3);
    await expectRoomBetween(labels);
  },
};
export const HalfWide: Story = {
  decorators: [(Chart) => <div style={{ width: 360 }}>{Chart()}</div>],
  play: async ({ canvasElement }) => {
    const labels = labelsOf(canvasElement);
    await expect(labels).toHaveLength(6);
    await expectRoomBetween(labels);
  },
};
export const NothingYet: Story = {
  args: { bars: MONTHS.map((label) => ({ key: label, label, value: 0, valueText: '€0' })) },
};
