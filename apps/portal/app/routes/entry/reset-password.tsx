import { isResetLinkAlive, resetPassword } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { Button } from '@portico/ui';
import { Form, data, useNavigation } from 'react-router';

import { DeadEnd } from '~/components/entry/dead-end.tsx';
import { EntryPage } from '~/components/entry/entry-page.tsx';
import { HindranceNotice } from '~/components/entry/hindrance.tsx';
import type { Hindrance } from '~/components/entry/hindrance.tsx';
import { NewPasswordFields, newPasswordLabels } from '~/components/entry/password-fields.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { FaultSummary } from '~/forms/fault-summary.tsx';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { clearedSessionCookie } from '~/middleware/session-cookie.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/reset-password.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database, seller } = context.get(servicesContext);
  const isAlive = await isResetLinkAlive(database, params.token, context.get(requestContext).now);
  const title = context.get(textContext).t('entry.reset.title');
  const body = { isAlive, title, helpAddress: (await seller()).email };
  return isAlive ? body : data(body, { status: 410 });
}

type Outcome = { readonly faults?: Faults; readonly hindrance?: Hindrance };

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const { address, now } = context.get(requestContext);
  const { database, entry } = context.get(servicesContext);
  const { password = '', repeated = '' } = form.typed;
  const command = { token: params.token, password, repeated, address };
  const result = await resetPassword(database, entry.hasher, command, now);
  if (result.ok) {
    const headers = { 'Set-Cookie': clearedSessionCookie() };
    return redirectWithToast('/sign-in', { key: 'entry.reset.done' }, headers);
  }
  switch (result.error.kind) {
    case 'faults':
      return data<Outcome>({ faults: result.error.faults }, { status: 422 });
    case 'busy':
      return hindered<Outcome>(result.error, {});
    case 'link-dead':
      // The page itself then says so.
      return data<Outcome>({}, { status: 410 });
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const busy = useNavigation().state === 'submitting';
  const faultOf = useFaults(actionData?.faults);
  const { helpAddress, isAlive } = loaderData;
  if (!isAlive) {
    return (
      <DeadEnd
        title={text.t('entry.reset.dead.title')}
        body={text.t('entry.reset.dead.body')}
        action={{ label: text.t('entry.reset.dead.action'), href: '/forgot-password' }}
        helpAddress={helpAddress}
      />
    );
  }
  return (
    <EntryPage
      title={text.t('entry.reset.title')}
      lead={text.t('entry.reset.lead')}
      helpAddress={helpAddress}
    >
      <Form method="post" noValidate className="grid gap-4">
        <FaultSummary faults={actionData?.faults} labels={newPasswordLabels(text)} />
        <HindranceNotice hindrance={actionData?.hindrance} />
        <NewPasswordFields faultOf={faultOf} />
        <Button type="submit" variant="primary" pending={busy} block>
          {text.t('entry.reset.action')}
        </Button>
      </Form>
    </EntryPage>
  );
}
