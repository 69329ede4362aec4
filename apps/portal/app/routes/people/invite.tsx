import { stewardOf } from '@portico/access';
import { listRoleChoices, listUnits } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { invite } from '@portico/organizations';
import { PageHeader } from '@portico/ui';
import { data } from 'react-router';

import { InviteForm } from '~/components/people/invite-form.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { inviteChoices } from '~/presenters/invite-choices.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/invite.ts';
import { requireMemberWho, stewardship } from './stewardship.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireMemberWho('people.invite', context, url);
  const { database, newId } = context.get(servicesContext);
  const [roles, units] = await Promise.all([listRoleChoices(database, viewer), listUnits(database, viewer)]);
  return {
    title: context.get(textContext).t('people.invite.title'),
    submissionId: newId(),
    choices: inviteChoices(stewardOf(viewer), roles, units),
  };
}

type Outcome = { readonly faults: Faults; readonly values: Readonly<Record<string, string>> };

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireMemberWho('people.invite', context, url);
  const form = await readForm(request);
  const command = {
    submissionId: form.text('submissionId'),
    email: form.text('email'),
    name: form.text('name'),
    roleId: form.text('roleId'),
    unitId: form.text('unitId'),
  };
  const result = await invite(stewardship(viewer, context), command);
  if (!result.ok) return data<Outcome>({ faults: result.error, values: form.typed }, { status: 422 });
  return redirectWithToast('/people/invitations', {
    key: 'people.invite.sent',
    values: { email: command.email },
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  return (
    <div className="grid gap-6">
      <PageHeader
        title={text.t('people.invite.title')}
        state={text.t('people.invite.lead')}
        breadcrumbs={{
          label: text.t('people.breadcrumbs'),
          crumbs: [{ label: text.t('people.title'), href: '/people' }],
        }}
      />
      <InviteForm
        submissionId={actionData?.values['submissionId'] ?? loaderData.submissionId}
        choices={loaderData.choices}
        faults={actionData?.faults}
        values={actionData?.values ?? {}}
      />
    </div>
  );
}
