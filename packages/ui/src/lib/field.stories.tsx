import type { Meta, StoryObj } from '@storybook/react-vite';

import { Field } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof Field> = { title: 'Forms/Field', component: Field };
export default meta;
type Story = StoryObj<typeof Field>;

export const AroundAnyControl: Story = {
  render: () => (
    <Field label="Document" hint="PDF, up to 10 MB." error="The file is larger than 10 MB.">
      {(control) => <input {...control} type="file" name="document" className="ui-input" />}
    </Field>
  ),
};

export const Group: Story = {
  render: () => (
    <FieldGroup label="Valid" hint="Both days included." error="The last day lies before the first.">
      <div className="flex gap-2">
        <TextField name="from" label="From" hideLabel defaultValue="2026-03-01" />
        <TextField name="to" label="To" hideLabel defaultValue="2026-02-01" />
      </div>
    </FieldGroup>
  ),
};
