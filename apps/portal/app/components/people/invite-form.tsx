import type { Faults } from '@portico/kernel';
import { Button, Select, TextField } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { FaultSummary } from '~/forms/fault-summary.tsx';
import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { InviteChoices } from '~/presenters/invite-choices.ts';
import { useText } from '~/text/use-text.ts';

/** Invites one person, at a unit and with a level of access. */
export function InviteForm({
  submissionId,
  choices,
  faults,
  values,
}: {
  readonly submissionId: string;
  readonly choices: InviteChoices;
  readonly faults: Faults | undefined;
  readonly values: Readonly<Record<string, string>>;
}) {
  const text = useText();
  const faultOf = useFaults(faults);
  const busy = useNavigation().state === 'submitting';
  const onlyUnit = choices.units.length === 1 ? choices.units[0]?.value : undefined;
  return (
    <Form method="post" noValidate className="grid max-w-xl gap-4">
      <FaultSummary
        faults={faults}
        labels={{
          name: text.t('people.invite.name'),
          email: text.t('people.invite.email'),
          roleId: text.t('people.invite.role'),
          unitId: text.t('people.invite.unit'),
        }}
      />
      <SubmissionField id={submissionId} />
      <TextField
        name="name"
        label={text.t('people.invite.name')}
        defaultValue={values['name']}
        error={faultOf('name')}
        autoComplete="off"
        required
      />
      <TextField
        type="email"
        name="email"
        label={text.t('people.invite.email')}
        defaultValue={values['email']}
        error={faultOf('email')}
        autoComplete="off"
        required
      />
      <Select
        name="roleId"
        label={text.t('people.invite.role')}
        hint={text.t('people.invite.role.hint')}
        placeholder={text.t('people.invite.role.choose')}
        options={choices.roles}
        defaultValue={values['roleId'] ?? ''}
        error={faultOf('roleId')}
        required
      />
      <Select
        name="unitId"
        label={text.t('people.invite.unit')}
        placeholder={text.t('people.invite.unit.choose')}
        options={choices.units}
        defaultValue={values['unitId'] ?? onlyUnit ?? ''}
        error={faultOf('unitId')}
        required
      />
      <div>
        <Button type="submit" variant="primary" pending={busy}>
          {text.t('people.invite.send')}
        </Button>
      </div>
    </Form>
  );
}
