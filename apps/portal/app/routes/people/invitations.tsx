import { listOpenInvitations } from '@portico/database';
import { resendInvitation, revokeInvitation } from '@portico/organizations';

import { InvitationTable } from '~/components/people/invitation-table.tsx';
import { PeopleFrame } from '~/components/people/people-frame.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { badRequest, notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { peopleParts } from '~/presenters/people-parts.ts';

import type { Route } from './+types/invitations.ts';
import { requireMemberWho, stewardship } from './stewardship.server.ts';

const HERE = '/people/invitations';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireMemberWho('people.read', context, url);
  const { now } = context.get(requestContext);
  return {
    title: context.get(textContext).t('people.invitations.caption'),
    parts: peopleParts(viewer),
    invitations: await listOpenInvitations(context.get(servicesContext).database, viewer, now),
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireMemberWho('people.invite', context, url);
  const form = await readForm(request);
  const id = form.text('invitationId');
  const intent = form.text('intent');
  if (intent !== 'resend' && intent !== 'revoke') throw badRequest();
  const step = intent === 'resend' ? resendInvitation : revokeInvitation;
  const result = await step(stewardship(viewer, context), id);
  if (result.ok) {
    return result.value.kind === 'resent'
      ? redirectWithToast(HERE, {
          key: 'people.invitations.resent',
          values: { email: result.value.email },
        })
      : redirectWithToast(HERE, { key: 'people.invitations.revoked' });
  }
  if (result.error.kind === 'not-found') throw notFound();
  const { state } = result.error;
  return redirectWithToast(HERE, { key: 'people.invitations.late', values: { state }, tone: 'danger' });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Invitations({ loaderData }: Route.ComponentProps) {
  const { parts, invitations } = loaderData;
  return (
    <PeopleFrame current="invitations" parts={parts}>
      <InvitationTable invitations={invitations} mayAct={parts.invite} />
    </PeopleFrame>
  );
}
