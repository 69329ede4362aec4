import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './button.tsx';
import { EntryShell } from './entry-shell.tsx';
import { FormErrors } from './form-errors.tsx';
import { Link } from './link.tsx';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof EntryShell> = {
  title: 'Shells/EntryShell',
  component: EntryShell,
  parameters: { layout: 'fullscreen' },
  args: {
    mark: 'Halden Systems',
    title: 'Sign in',
    lead: 'To the portal of your organization.',
    footer: <span>Halden Systems GmbH</span>,
    children: (
      <form method="post" className="grid gap-4">
        <TextField name="email" label="Mail address" type="email" autoComplete="username" />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <Button type="submit" variant="primary" block>
          Sign in
        </Button>
        <Link href="#forgot" className="justify-self-start">
          Forgot your password?
        </Link>
      </form>
    ),
  },
};
export default meta;
type Story = StoryObj<typeof EntryShell>;

export const SignIn: Story = {};
export const Refused: Story = {
  args: {
    children: (
      <form method="post" className="grid gap-4">
        <FormErrors title="Not signed in" faults={[{ text: 'Mail address and password do not match.' }]} />
        <TextField name="email" label="Mail address" type="email" defaultValue="anna@nordwerk.example" />
        <TextField name="password" label="Password" type="password" />
        <Button type="submit" variant="primary" block>
          Sign in
        </Button>
      </form>
    ),
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
