import { ActionBar, Button, Panel, SendIcon, TextField } from '@portico/ui';
import { Form } from 'react-router';

import type { FormResult } from '~/forms/form-result.ts';
import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

type InviteAdministratorFormProps = {
  readonly organizationName: string;
  readonly submissionId: string;
  readonly result?: FormResult;
};

/** Invites somebody to manage a customer's people. What they may do from then on is the customer's own affair. */
export function InviteAdministratorForm(props: InviteAdministratorFormProps) {
  const { organizationName, submissionId, result } = props;
  const text = useText();
  const fault = useFaults(result?.faults);
  return (
    <Panel
      title={text.t('seller.people.invite')}
      description={text.t('seller.people.invite.description', { organization: organizationName })}
    >
      <Form method="post" className="grid gap-4" key={submissionId}>
        <SubmissionField id={submissionId} />
        <TextField
          name="name"
          label={text.t('seller.people.name')}
          autoComplete="off"
          required
          defaultValue={result?.values['name']}
          error={fault('name')}
        />
        <TextField
          name="email"
          type="email"
          label={text.t('seller.people.email')}
          autoComplete="off"
          required
          defaultValue={result?.values['email']}
          error={fault('email')}
        />
        <ActionBar>
          <Button type="submit" name="intent" value="invite" icon={<SendIcon />}>
            {text.t('seller.people.invite.send')}
          </Button>
        </ActionBar>
      </Form>
    </Panel>
  );
}
