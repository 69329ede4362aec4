import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { buttonClass } from './button.tsx';
import { Popup } from './popup.tsx';

const meta: Meta<typeof Popup> = {
  title: 'Actions/Popup',
  component: Popup,
  args: {
    label: 'Views',
    align: 'start',
    buttonClass: buttonClass(),
    children: (
      <ul>
        <li>
          <a href="#open" className="ui-popup-link">
            Open quotes
          </a>
        </li>
      </ul>
    ),
  },
};
export default meta;

export const OpensAndCloses: StoryObj<typeof Popup> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Views' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Open quotes' })).toBeVisible());
  },
};
