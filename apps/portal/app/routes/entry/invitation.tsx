import { acceptInvitation, findInvitation } from '@portico/database';
import type { AcceptCommand } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { data } from 'react-router';

import { AcceptForm } from '~/components/entry/accept-form.tsx';
import { DeadEnd } from '~/components/entry/dead-end.tsx';
import type { Hindrance } from '~/components/entry/hindrance.tsx';
import { requestContext, servicesContext, textContext, viewerContext } from '~/contexts.ts';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import type { FormValues } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { withoutSecrets } from '~/forms/without-secrets.ts';
import { sessionCookie } from '~/middleware/session-cookie.server.ts';
import { sessionPlace } from '~/middleware/session-place.server.ts';
import { invitationView } from '~/presenters/invitation-view.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/invitation.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database, seller } = context.get(servicesContext);
  const offer = await findInvitation(database, params.token, context.get(requestContext).now);
  const viewer = context.get(viewerContext);
  const { email } = await seller();
  const view = invitationView(offer, viewer, email, context.get(textContext));
  return view.kind === 'open' ? view : data(view, { status: 410 });
}

type Outcome = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  readonly hindrance?: Hindrance;
};

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const { database, entry } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const viewer = context.get(viewerContext);
  const offer = await findInvitation(database, params.token, now);
  const signedInAs = viewer.kind === 'anonymous' ? undefined : viewer.email;
  const command: AcceptCommand = {
    ...proofOf(form, offer?.account === 'with-password', signedInAs, offer?.email),
    ...sessionPlace(request, context),
    token: params.token,
  };
  const result = await acceptInvitation(database, entry, command, now);
  if (result.ok) {
    const toast = {
      key: 'entry.invitation.joined',
      values: { organization: offer?.organizationName ?? '' },
    } as const;
    const { token, expiresAt } = result.value;
    return redirectWithToast('/', toast, { 'Set-Cookie': sessionCookie(token, expiresAt) });
  }
  const values = withoutSecrets(form.typed);
  switch (result.error.kind) {
    case 'faults':
      return data<Outcome>({ values, faults: result.error.faults }, { status: 422 });
    case 'busy':
    case 'throttled':
      return hindered<Outcome>(result.error, { values });
    default:
      // What the invitation has become meanwhile is what the page then shows.
      return data<Outcome>({ values }, { status: 409 });
  }
}

/** How the bearer of the link shows that they may accept; what they are asked for is what the page asked. */
function proofOf(
  form: FormValues,
  hasAccount: boolean,
  signedInAs: string | undefined,
  email: string | undefined,
) {
  const { password = '', repeated = '' } = form.typed;
  if (hasAccount && signedInAs !== undefined && signedInAs === email) {
    return { kind: 'signed-in', email: signedInAs } as const;
  }
  if (hasAccount) return { kind: 'own-password', password } as const;
  return { kind: 'new-password', name: form.text('name'), password, repeated } as const;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  if (loaderData.kind === 'closed') {
    return (
      <DeadEnd
        title={loaderData.title}
        body={loaderData.body}
        action={{ label: text.t('entry.backToSignIn'), href: '/sign-in' }}
        helpAddress={loaderData.helpAddress}
      />
    );
  }
  return <AcceptForm view={loaderData} {...actionData} />;
}
