import type { Meta, StoryObj } from '@storybook/react-vite';

import { Breadcrumbs } from './breadcrumbs.tsx';

const meta: Meta<typeof Breadcrumbs> = { title: 'Page/Breadcrumbs', component: Breadcrumbs };
export default meta;

export const TwoLevels: StoryObj<typeof Breadcrumbs> = {
  args: {
    label: 'Way back',
    crumbs: [
      { label: 'Organizations', href: '#organizations' },
      { label: 'Nordwerk AG', href: '#nordwerk' },
    ],
  },
};
