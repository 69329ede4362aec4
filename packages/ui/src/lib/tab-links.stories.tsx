import type { Meta, StoryObj } from '@storybook/react-vite';

import { TabLinks } from './tab-links.tsx';

const meta: Meta<typeof TabLinks> = {
  title: 'Page/TabLinks',
  component: TabLinks,
  args: {
    label: 'Parts of the page',
    items: [
      { key: 'facts', label: 'Facts', href: '#facts', current: true },
      { key: 'people', label: 'People', href: '#people', count: 12 },
      { key: 'orders', label: 'Orders', href: '#orders', count: 248 },
    ],
  },
};
export default meta;

export const Line: StoryObj<typeof TabLinks> = {};
export const Pills: StoryObj<typeof TabLinks> = { args: { look: 'pills' } };
