import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';

import { Button } from './button.tsx';
import { OptionList } from './option-list.tsx';
import type { OptionListProps } from './option-list.tsx';

const meta: Meta<typeof OptionList> = {
  title: 'Configure/OptionList',
  component: OptionList,
  args: {
    label: 'Graphics card',
    name: 'graphics',
    kind: 'one',
    options: [
      { value: 'none', title: 'None', checked: false, price: '−€289.00' },
      { value: 'small', title: 'Radiant 120', facts: '8 GB, 120 W', checked: true, note: 'Chosen' },
      { value: 'large', title: 'Radiant 320', facts: '16 GB, 320 W', checked: false, price: '+€410.00' },
      {
        value: 'huge',
        title: 'Radiant 450',
        facts: '24 GB, 450 W',
        checked: false,
        price: '+€960.00',
        blocked: {
          reason: 'Needs 700 W; 650 W are available.',
          action: <Button size="small">Take it with 850 W power supply (+€998.00)</Button>,
        },
      },
      {
        value: 'old',
        title: 'Radiant 90',
        checked: false,
        blocked: { reason: 'Fits no mainboard that you may choose.' },
      },
    ],
  },
  render: (args) => <Choosing {...args} />,
};
export default meta;
type Story = StoryObj<typeof OptionList>;

function Choosing({ options, ...args }: OptionListProps) {
  const [chosen, choose] = useState(options.filter(({ checked }) => checked).map(({ value }) => value));
  const toggle = (value: string) =>
    choose(
      args.kind === 'one'
        ? [value]
        : chosen.includes(value)
          ? chosen.filter((each) => each !== value)
          : [...chosen, value],
    );
  const rows = options.map((option) => ({ ...option, checked: chosen.includes(option.value) }));
  return <OptionList {...args} options={rows} onChoose={toggle} />;
}

export const One: Story = {};
export const Several: Story = { args: { kind: 'several', label: 'Services', name: 'services' } };
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
