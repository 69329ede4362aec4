import type { Meta, StoryObj } from '@storybook/react-vite';

import { Code } from './code.tsx';

const meta: Meta<typeof Code> = { title: 'Facts/Code', component: Code };
export default meta;

export const PartNumber: StoryObj<typeof Code> = {
  render: () => (
    <p>
      Part number <Code>100-100000910WOF</Code>
    </p>
  ),
};
