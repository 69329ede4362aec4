import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { ActionBar } from './action-bar.tsx';
import { Button } from './button.tsx';
import { FormErrors } from './form-errors.tsx';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof FormErrors> = { title: 'Forms/FormErrors', component: FormErrors };
export default meta;
type Story = StoryObj<typeof FormErrors>;

export const Refused: Story = {
  render: () => (
    <form method="post" className="grid max-w-120 gap-4">
      <FormErrors
        title="Two things need your attention"
        faults={[
          { name: 'name', text: 'Enter the name of the organization.' },
          { name: 'email', text: 'ines@ is not a mail address. Enter one such as ines@example.com.' },
        ]}
      />
      <TextField name="name" label="Organization" required error="Enter the name of the organization." />
      <TextField
        name="email"
        label="Mail address"
        type="email"
        defaultValue="ines@"
        error="ines@ is not a mail address. Enter one such as ines@example.com."
      />
      <ActionBar>
        <Button type="submit" variant="primary">
          Invite
        </Button>
        <Button variant="quiet">Cancel</Button>
      </ActionBar>
    </form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await userEvent.click(canvas.getByRole('link', { name: /ines@ is not/u }));
    await expect(canvas.getByRole('textbox', { name: 'Mail address' })).toHaveFocus();
  },
};

export const OfTheWholeForm: Story = {
  args: {
    title: 'Not saved',
    faults: [{ text: 'Somebody else changed this meanwhile. The newer state is shown below.' }],
  },
};
