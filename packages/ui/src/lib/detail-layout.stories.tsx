import type { Meta, StoryObj } from '@storybook/react-vite';

import { ActionBar } from './action-bar.tsx';
import { Button } from './button.tsx';
import { DetailLayout } from './detail-layout.tsx';
import { Panel } from './panel.tsx';
import { Totals } from './totals.tsx';

const meta: Meta<typeof DetailLayout> = {
  title: 'Page/DetailLayout',
  component: DetailLayout,
  args: {
    children: (
      <Panel title="Lines">
        <p>Twelve workstations.</p>
      </Panel>
    ),
    aside: (
      <Panel title="Your decision">
        <div className="grid gap-4">
          <Totals total={{ label: 'Net total', amount: '€28,440.00' }} />
          <ActionBar>
            <Button variant="primary" block>
              Accept and order
            </Button>
          </ActionBar>
        </div>
      </Panel>
    ),
  },
};
export default meta;
type Story = StoryObj<typeof DetailLayout>;

export const Wide: Story = { globals: { viewport: { value: 'desktop' } } };
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
