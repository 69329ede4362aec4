import type { Meta, StoryObj } from '@storybook/react-vite';

import { Avatar } from './avatar.tsx';

const meta: Meta<typeof Avatar> = { title: 'Facts/Avatar', component: Avatar };
export default meta;

export const People: StoryObj<typeof Avatar> = {
  render: () => (
    <div className="flex gap-2">
      <Avatar name="Ines Brandt" label="Ines Brandt" />
      <Avatar name="Óscar de la Fuente" label="Óscar de la Fuente" />
      <Avatar name="Plato" label="Plato" />
    </div>
  ),
};
