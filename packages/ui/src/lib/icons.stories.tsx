import type { Meta, StoryObj } from '@storybook/react-vite';

import * as icons from './icons.ts';

const meta: Meta = { title: 'Actions/Icons' };
export default meta;

export const Set: StoryObj = {
  render: () => (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(160px,1fr))] gap-3">
      {Object.entries(icons).map(([name, Icon]) => (
        <li key={name} className="flex items-center gap-3 text-sm">
          <Icon />
          <Icon size={20} />
          {name}
        </li>
      ))}
    </ul>
  ),
};

export const Named: StoryObj = { render: () => <icons.AlertIcon label="Needs attention" /> };
