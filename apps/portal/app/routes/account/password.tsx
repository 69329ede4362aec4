import { changePassword } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { Button, Panel, TextField } from '@portico/ui';
import { Form, data, useNavigation } from 'react-router';

import { AccountFrame } from '~/components/account/account-frame.tsx';
import { HindranceNotice } from '~/components/entry/hindrance.tsx';
import type { Hindrance } from '~/components/entry/hindrance.tsx';
import { NewPasswordFields, newPasswordLabels } from '~/components/entry/password-fields.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { FaultSummary } from '~/forms/fault-summary.tsx';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { sessionCookie } from '~/middleware/session-cookie.server.ts';
import { sessionPlace } from '~/middleware/session-place.server.ts';
import { requireSignedIn } from '~/middleware/viewer.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/password.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const { email } = requireSignedIn(context, url);
  return { email, title: context.get(textContext).t('account.password.title') };
}

type Outcome = { readonly faults?: Faults; readonly hindrance?: Hindrance };

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireSignedIn(context, url);
  const { current = '', password = '', repeated = '' } = (await readForm(request)).typed;
  const { database, entry } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const command = { current, password, repeated, ...sessionPlace(request, context) };
  const result = await changePassword(database, entry, viewer, command, now);
  if (result.ok) {
    const { token, expiresAt } = result.value;
    const headers = { 'Set-Cookie': sessionCookie(token, expiresAt) };
    return redirectWithToast(url.pathname, { key: 'account.password.saved' }, headers);
  }
  return result.error.kind === 'faults'
    ? data<Outcome>({ faults: result.error.faults }, { status: 422 })
    : hindered<Outcome>(result.error, {});
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const busy = useNavigation().state === 'submitting';
  const faultOf = useFaults(actionData?.faults);
  return (
    <AccountFrame current="password">
      <Panel
        look="plain"
        title={text.t('account.password.title')}
        description={text.t('account.password.lead')}
      >
        <Form method="post" noValidate className="grid max-w-xl gap-4">
          <FaultSummary
            faults={actionData?.faults}
            labels={{ current: text.t('account.password.current'), ...newPasswordLabels(text) }}
          />
          <HindranceNotice hindrance={actionData?.hindrance} />
          <input type="hidden" name="username" autoComplete="username" value={loaderData.email} readOnly />
          <TextField
            type="password"
            name="current"
            label={text.t('account.password.current')}
            error={faultOf('current')}
            autoComplete="current-password"
            required
          />
          <NewPasswordFields faultOf={faultOf} />
          <div>
            <Button type="submit" variant="primary" pending={busy}>
              {text.t('account.password.save')}
            </Button>
          </div>
        </Form>
      </Panel>
    </AccountFrame>
  );
}
