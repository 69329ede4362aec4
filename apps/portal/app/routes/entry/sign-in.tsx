import type { Faults } from '@portico/kernel';
import { signIn } from '@portico/organizations';
import { Button, Link, Notice, TextField } from '@portico/ui';
import { Form, data, redirect, useNavigation } from 'react-router';

import { EntryPage } from '~/components/entry/entry-page.tsx';
import { HindranceNotice } from '~/components/entry/hindrance.tsx';
import type { Hindrance } from '~/components/entry/hindrance.tsx';
import { requestContext, servicesContext, textContext, viewerContext } from '~/contexts.ts';
import { hindered } from '~/forms/hindrance.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { deviceCookie } from '~/middleware/device-cookie.server.ts';
import { sessionCookie } from '~/middleware/session-cookie.server.ts';
import { sessionPlace } from '~/middleware/session-place.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/sign-in.ts';
import { returnTarget } from './return-to.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const returnTo = returnTarget(url.searchParams.get('returnTo'));
  if (context.get(viewerContext).kind !== 'anonymous') throw redirect(returnTo);
  const { name, email } = await context.get(servicesContext).seller();
  const title = context.get(textContext).t('entry.signIn.title');
  return { returnTo, title, sellerName: name, helpAddress: email };
}

/** What came of an attempt that did not succeed. The address comes back, the password does not. */
type Outcome = {
  readonly email: string;
  readonly faults?: Faults;
  readonly hindrance?: Hindrance;
  readonly refused?: 'wrong' | 'disabled';
};

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const email = form.text('email');
  const faults = (['email', 'password'] as const)
    .filter((path) => form.text(path) === '')
    .map((path) => ({ path, code: 'required' }));
  if (faults.length > 0) return data<Outcome>({ email, faults }, { status: 422 });
  const attempt = { email, password: form.typed['password'] ?? '', ...sessionPlace(request, context) };
  const { entry } = context.get(servicesContext);
  const result = await signIn(entry, attempt, context.get(requestContext).now);
  if (result.ok) {
    const headers = new Headers();
    headers.append('Set-Cookie', sessionCookie(result.value.token, result.value.expiresAt));
    headers.append('Set-Cookie', deviceCookie(result.value.device));
    return redirect(returnTarget(form.text('returnTo')), { headers });
  }
  const failure = result.error;
  switch (failure.kind) {
    case 'wrong':
      return data<Outcome>({ email, refused: 'wrong' }, { status: 422 });
    case 'disabled':
      return data<Outcome>({ email, refused: 'disabled' }, { status: 403 });
    case 'throttled':
    case 'busy':
      return hindered<Outcome>(failure, { email });
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  const busy = useNavigation().state === 'submitting';
  const { helpAddress, sellerName, returnTo } = loaderData;
  if (actionData?.refused === 'disabled') {
    return (
      <EntryPage
        title={text.t('entry.signIn.disabled.title')}
        lead={text.t('entry.signIn.disabled.body', { address: helpAddress })}
        helpAddress={helpAddress}
      >
        <Link href="/sign-in">{text.t('entry.backToSignIn')}</Link>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={text.t('entry.signIn.title')}
      lead={text.t('entry.signIn.lead', { seller: sellerName })}
      helpAddress={helpAddress}
    >
      <Form method="post" noValidate className="grid gap-4">
        {actionData?.refused === 'wrong' && (
          <Notice tone="danger" role="alert">
            {text.t('entry.signIn.wrong')}
          </Notice>
        )}
        <HindranceNotice hindrance={actionData?.hindrance} />
        <input type="hidden" name="returnTo" value={returnTo} readOnly />
        <TextField
          type="email"
          name="email"
          label={text.t('entry.email')}
          defaultValue={actionData?.email}
          error={faultOf('email')}
          autoComplete="username"
          required
        />
        <TextField
          type="password"
          name="password"
          label={text.t('entry.password')}
          error={faultOf('password')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="primary" pending={busy} block>
          {text.t('entry.signIn.action')}
        </Button>
        <Link href="/forgot-password">{text.t('entry.signIn.forgot')}</Link>
      </Form>
    </EntryPage>
  );
}
