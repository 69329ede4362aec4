import { listOwnMemberships } from '@portico/database';
import { Button, ButtonLink } from '@portico/ui';
import { redirect } from 'react-router';

import { EntryPage } from '~/components/entry/entry-page.tsx';
import { servicesContext, textContext, viewerContext } from '~/contexts.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/no-access.ts';

/** For somebody who is signed in and whom nothing lets in: why, and what they can do about it. */
export async function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  if (viewer.kind !== 'barred') throw redirect('/');
  const text = context.get(textContext);
  const { database, seller } = context.get(servicesContext);
  const { name, email } = await seller();
  const others = await listOwnMemberships(database, viewer);
  const organization = viewer.organizationName ?? text.t('entry.noAccess.yours');
  return {
    title: text.t('entry.noAccess.title'),
    lead: text.t(`entry.noAccess.${viewer.because}`, { organization, seller: name }),
    maySwitch: others.length > 0,
    helpAddress: email,
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function NoAccess({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { title, lead, maySwitch, helpAddress } = loaderData;
  return (
    <EntryPage title={title} lead={lead} helpAddress={helpAddress}>
      <div className="grid gap-4">
        {maySwitch && (
          <ButtonLink href="/switch" variant="primary" block>
            {text.t('entry.noAccess.switch')}
          </ButtonLink>
        )}
        <form method="post" action="/sign-out">
          <Button type="submit" block>
            {text.t('entry.noAccess.signOut')}
          </Button>
        </form>
      </div>
    </EntryPage>
  );
}
