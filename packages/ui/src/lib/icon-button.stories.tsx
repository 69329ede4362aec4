import type { Meta, StoryObj } from '@storybook/react-vite';

import { IconButton } from './icon-button.tsx';
import { CloseIcon, EditIcon, MoreIcon } from './icons.ts';

const meta: Meta<typeof IconButton> = { title: 'Actions/IconButton', component: IconButton };
export default meta;
type Story = StoryObj<typeof IconButton>;

export const Variants: Story = {
  render: () => (
    <div className="flex items-center gap-2">
      <IconButton label="Edit" icon={<EditIcon />} />
      <IconButton label="More" icon={<MoreIcon />} variant="secondary" />
      <IconButton label="Close" icon={<CloseIcon />} size="small" />
      <IconButton label="Not now" icon={<CloseIcon />} disabled />
    </div>
  ),
};
