import { Button, ButtonLink, Link, TextField } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { EntryPage } from '~/components/entry/entry-page.tsx';
import { HindranceNotice } from '~/components/entry/hindrance.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/forgot-password.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { email } = await context.get(servicesContext).seller();
  return { title: context.get(textContext).t('entry.forgot.title'), helpAddress: email };
}

export async function action({ request, context }: Route.ActionArgs) {
  const email = (await readForm(request)).text('email');
  const { now, address } = context.get(requestContext);
  const answer = await context.get(servicesContext).entry.sendResetLink({ email, address }, now);
  return answer.kind === 'throttled'
    ? hindered(answer, { email, sent: false })
    : { email, sent: true, hindrance: undefined };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function ForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
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
