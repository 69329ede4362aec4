import type { Faults } from '@portico/kernel';
import { parseEmailAddress } from '@portico/organizations';
import { Button, ButtonLink, Link, TextField } from '@portico/ui';
import { Form, data, useNavigation } from 'react-router';

import { EntryPage } from '~/components/entry/entry-page.tsx';
import { HindranceNotice } from '~/components/entry/hindrance.tsx';
import type { Hindrance } from '~/components/entry/hindrance.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/forgot-password.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { email } = await context.get(servicesContext).seller();
  return { title: context.get(textContext).t('entry.forgot.title'), helpAddress: email };
}

/** What came of asking: the address comes back, with what is wrong with it or with what stands in the way. */
type Outcome = {
  readonly email: string;
  readonly sent: boolean;
  readonly faults?: Faults;
  readonly hindrance?: Hindrance;
};

export async function action({ request, context }: Route.ActionArgs) {
  const email = (await readForm(request)).text('email');
  if (parseEmailAddress(email) === undefined) {
    const code = email === '' ? 'required' : 'email-invalid';
    const faults = [{ path: 'email', code, values: { value: email } }];
    return data<Outcome>({ email, sent: false, faults }, { status: 422 });
  }
  const { now, address } = context.get(requestContext);
  const answer = await context.get(servicesContext).entry.sendResetLink({ email, address }, now);
  return answer.kind === 'throttled'
    ? hindered<Outcome>(answer, { email, sent: false })
    : data<Outcome>({ email, sent: true });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function ForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  const busy = useNavigation().state === 'submitting';
  const { helpAddress } = loaderData;
  if (actionData?.sent === true) {
    return (
      <EntryPage
        title={text.t('entry.forgot.sent.title')}
        lead={text.t('entry.forgot.sent.body', { email: actionData.email })}
        helpAddress={helpAddress}
      >
        <div className="grid gap-4">
          <ButtonLink href="/sign-in" block>
            {text.t('entry.backToSignIn')}
          </ButtonLink>
          <Link href="/forgot-password">{text.t('entry.forgot.again')}</Link>
        </div>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={text.t('entry.forgot.title')}
      lead={text.t('entry.forgot.lead')}
      helpAddress={helpAddress}
    >
      <Form method="post" noValidate className="grid gap-4">
        <HindranceNotice hindrance={actionData?.hindrance} />
        <TextField
          type="email"
          name="email"
          label={text.t('entry.email')}
          defaultValue={actionData?.email}
          error={faultOf('email')}
          autoComplete="username"
          required
        />
        <Button type="submit" variant="primary" pending={busy} block>
          {text.t('entry.forgot.action')}
        </Button>
        <Link href="/sign-in">{text.t('entry.backToSignIn')}</Link>
      </Form>
    </EntryPage>
  );
}
