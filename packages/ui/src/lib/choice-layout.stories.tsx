import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './button.tsx';
import { ChoiceLayout } from './choice-layout.tsx';
import { MoneyText } from './money-text.tsx';
import { OptionList } from './option-list.tsx';
import { Panel } from './panel.tsx';
import { StickyBar } from './sticky-bar.tsx';
import { Totals } from './totals.tsx';

const options = (
  <OptionList
    label="Memory"
    name="memory"
    kind="one"
    options={[
      { value: '16', title: '16 GB', facts: 'DDR5, 5,600 MT/s', checked: true, note: 'Chosen' },
      { value: '32', title: '32 GB', facts: 'DDR5, 5,600 MT/s', checked: false, price: '+€88.00' },
    ]}
  />
);

const meta: Meta<typeof ChoiceLayout> = {
  title: 'Configure/ChoiceLayout',
  component: ChoiceLayout,
  args: {
    label: 'Features',
    sections: [
      { key: 'cpu', title: 'Processor', value: 'Eight cores', href: '#cpu', open: false },
      {
        key: 'memory',
        title: 'Memory',
        value: '16 GB',
        href: '#memory',
        open: true,
        mark: 'changed',
        children: options,
      },
      {
        key: 'case',
        title: 'Case',
        value: 'Compact',
        href: '#case',
        open: false,
        lockedLabel: 'fixed',
      },
      { key: 'power', title: 'Power supply', value: '400 W', href: '#power', open: false, faulty: true },
    ],
    aside: (
      <Panel title="Your build" footer={<Button variant="primary">Add to cart</Button>}>
        <Totals total={{ label: 'Per piece', amount: '€1,284.00' }} />
      </Panel>
    ),
  },
};
export default meta;
type Story = StoryObj<typeof ChoiceLayout>;

export const Wide: Story = { parameters: { layout: 'fullscreen' } };
export const Narrow: Story = {
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <>
      <ChoiceLayout {...args} />
      <StickyBar
        label="Sum"
        value={<MoneyText value="€1,284.00" emphasis="strong" />}
        detail="per piece, net"
        action={<Button variant="primary">Add to cart</Button>}
      />
    </>
  ),
};
