import type { Meta, StoryObj } from '@storybook/react-vite';

import { DateText } from './date-text.tsx';
import { Timeline } from './timeline.tsx';

const meta: Meta<typeof Timeline> = {
  title: 'Facts/Timeline',
  component: Timeline,
  args: {
    label: 'What happened',
    events: [
      {
        id: '4',
        title: 'Accepted',
        actor: 'Jonas Lindqvist',
        tone: 'success',
        when: <DateText iso="2026-03-12T09:12Z" text="12 Mar 2026, 09:12" />,
      },
      { id: '3', title: 'Revision 2 offered', actor: 'Ines Brandt', when: '11 Mar 2026, 16:40' },
      {
        id: '2',
        title: 'Change asked for',
        actor: 'Jonas Lindqvist',
        tone: 'warning',
        when: '10 Mar 2026, 11:05',
        body: 'Please offer one module of 32 GB instead of two of 16 GB.',
      },
      { id: '1', title: 'Requested', actor: 'Anna Okafor', when: '9 Mar 2026, 17:22' },
    ],
  },
};
export default meta;

export const Quote: StoryObj<typeof Timeline> = {};
