import type { Meta, StoryObj } from '@storybook/react-vite';

import { Code } from './code.tsx';
import { FactList } from './fact-list.tsx';

const meta: Meta<typeof FactList> = {
  title: 'Facts/FactList',
  component: FactList,
  args: {
    facts: [
      { label: 'Part number', value: <Code>100-100000910WOF</Code> },
      { label: 'Maker', value: 'Nordwerk' },
      { label: 'Cores', value: '8' },
      { label: 'Socket', value: 'AM5' },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof FactList>;

export const Rows: Story = {};
export const Columns: Story = { args: { look: 'columns' } };
