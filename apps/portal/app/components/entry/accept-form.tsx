import type { Faults } from '@portico/kernel';
import { Button, Link, TextField } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { FaultSummary } from '~/forms/fault-summary.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { InvitationView } from '~/presenters/invitation-view.ts';
import { useText } from '~/text/use-text.ts';

import { EntryPage } from './entry-page.tsx';
import { HindranceNotice } from './hindrance.tsx';
import type { Hindrance } from './hindrance.tsx';
import { NewPasswordFields, newPasswordLabels } from './password-fields.tsx';

/** Accepts an invitation: with a new account, or as the owner of an existing one. */
export function AcceptForm({
  view,
  values,
  faults,
  hindrance,
}: {
  readonly view: Extract<InvitationView, { kind: 'open' }>;
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: Faults | undefined;
  readonly hindrance?: Hindrance | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(faults);
  const busy = useNavigation().state === 'submitting';
  const labels =
    view.asks === 'new-password'
      ? { name: text.t('entry.name'), ...newPasswordLabels(text) }
      : { password: text.t('entry.password') };
  return (
    <EntryPage title={view.title} lead={view.lead} helpAddress={view.helpAddress}>
      <Form method="post" noValidate className="grid gap-4">
        <FaultSummary faults={faults} labels={labels} />
        <HindranceNotice hindrance={hindrance} />
        <p>{text.t('entry.invitation.as', { email: view.email })}</p>
        {/* Lets a password manager keep the password under the right name. */}
        <input type="hidden" name="username" autoComplete="username" value={view.email} readOnly />
        {view.asks === 'new-password' && (
          <>
            <TextField
              name="name"
              label={text.t('entry.name')}
              defaultValue={values?.['name'] ?? view.name}
              error={faultOf('name')}
              autoComplete="name"
              required
            />
            <NewPasswordFields faultOf={faultOf} />
          </>
        )}
        {view.asks === 'own-password' && (
          <>
            <TextField
              type="password"
              name="password"
              label={text.t('entry.password')}
              error={faultOf('password')}
              autoComplete="current-password"
              required
            />
            <Link href="/forgot-password">{text.t('entry.signIn.forgot')}</Link>
          </>
        )}
        <Button type="submit" variant="primary" pending={busy} block>
          {text.t('entry.invitation.action')}
        </Button>
      </Form>
    </EntryPage>
  );
}
