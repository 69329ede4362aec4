import { listOwnMemberships, switchOrganization } from '@portico/database';
import { Badge, Button, ItemList } from '@portico/ui';

import { EntryPage } from '~/components/entry/entry-page.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { sessionCookie } from '~/middleware/session-cookie.server.ts';
import { sessionPlace } from '~/middleware/session-place.server.ts';
import { requireSignedIn } from '~/middleware/viewer.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/switch.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireSignedIn(context, url);
  const { database, seller } = context.get(servicesContext);
  const here = viewer.kind === 'member' ? viewer.membershipId : undefined;
  const [memberships, { email }] = await Promise.all([listOwnMemberships(database, viewer), seller()]);
  return {
    title: context.get(textContext).t('account.switch.title'),
    helpAddress: email,
    memberships: memberships.map((membership) => ({
      ...membership,
      isHere: membership.membershipId === here,
    })),
  };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireSignedIn(context, url);
  const { database } = context.get(servicesContext);
  const membershipId = (await readForm(request)).text('membershipId');
  const place = sessionPlace(request, context);
  const { now } = context.get(requestContext);
  const opened = await switchOrganization(database, viewer, membershipId, place, now);
  if (opened === undefined) {
    return redirectWithToast('/switch', { key: 'account.switch.gone', tone: 'danger' });
  }
  const toast = { key: 'account.switch.done', values: { organization: opened.organizationName } } as const;
  return redirectWithToast('/', toast, { 'Set-Cookie': sessionCookie(opened.token, opened.expiresAt) });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Switch({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { helpAddress, memberships } = loaderData;
  return (
    <EntryPage
      title={text.t('account.switch.title')}
      lead={text.t('account.switch.lead', { count: memberships.length })}
      helpAddress={helpAddress}
    >
      <ItemList
        label={text.t('account.switch.list')}
        items={memberships.map((membership) => ({
          key: membership.membershipId,
          title: membership.organizationName,
          meta: [membership.unitName, ...membership.roleNames].join(' · '),
          ...(membership.isHere
            ? { aside: <Badge tone="success">{text.t('account.switch.here')}</Badge>, href: '/' }
            : { actions: <GoForm id={membership.membershipId} name={membership.organizationName} /> }),
        }))}
      />
    </EntryPage>
  );
}

function GoForm({ id, name }: { readonly id: string; readonly name: string }) {
  const text = useText();
  return (
    <form method="post">
      <input type="hidden" name="membershipId" value={id} readOnly />
      <Button
        type="submit"
        size="small"
        aria-label={text.t('account.switch.action.label', { organization: name })}
      >
        {text.t('account.switch.action')}
      </Button>
    </form>
  );
}
