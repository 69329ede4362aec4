import { makeTemplate } from '@portico/database';
import { ActionBar, Button, ButtonLink, Panel, TextArea, TextField } from '@portico/ui';
import { Form, data } from 'react-router';

import { FaultSummary } from '~/components/seller/fault-summary.tsx';
import { notFound } from '~/errors.server.ts';
import type { FormResult } from '~/forms/form-result.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { SubmissionField } from '~/forms/submission-field.tsx';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/new-template.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { id, name } = await requireCustomer(desk, params.organizationId);
  return { id, name, submissionId: desk.newId() };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const form = await readForm(request);
  const made = await makeTemplate(
    desk.database,
    desk.viewer,
    {
      submissionId: form.text('submissionId'),
      organizationId: id,
      name: form.text('name'),
      description: form.text('description'),
    },
    desk.now,
  );
  if (made.ok) return redirectWithToast(`/seller/templates/${made.value}`, { key: 'seller.templates.made' });
  if (made.error.kind !== 'faulty') throw notFound();
  return data<FormResult>({ faults: made.error.faults, values: form.typed }, { status: 422 });
}

/** Makes a template out of a customer's page. */
export default function NewTemplate({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, submissionId } = loaderData;
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  return (
    <Panel
      title={text.t('seller.templates.make')}
      description={text.t('seller.templates.make.description', { name })}
    >
      <Form method="post" className="grid max-w-2xl gap-4" noValidate>
        <SubmissionField id={actionData?.values['submissionId'] ?? submissionId} />
        <FaultSummary faults={actionData?.faults} />
        <TextField
          name="name"
          label={text.t('seller.templates.name')}
          required
          defaultValue={actionData?.values['name']}
          error={faultOf('name')}
        />
        <TextArea
          name="description"
          label={text.t('seller.templates.description')}
          rows={3}
          defaultValue={actionData?.values['description']}
          error={faultOf('description')}
        />
        <ActionBar>
          <Button type="submit" variant="primary">
            {text.t('seller.templates.make')}
          </Button>
          <ButtonLink href={`/seller/customers/${id}/page`} variant="quiet">
            {text.t('shell.cancel')}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Panel>
  );
}
