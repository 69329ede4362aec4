import { changeOwnProfile, getOwnProfile } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { data } from 'react-router';

import { AccountFrame } from '~/components/account/account-frame.tsx';
import { ProfileForm } from '~/components/account/profile-form.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { requireSignedIn } from '~/middleware/viewer.server.ts';
import { profileChoices } from '~/presenters/profile-choices.ts';

import type { Route } from './+types/profile.ts';
import { parseProfile } from './parse-profile.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireSignedIn(context, url);
  const profile = await getOwnProfile(context.get(servicesContext).database, viewer);
  const text = context.get(textContext);
  return { title: text.t('account.title'), profile, choices: profileChoices(text, profile.timeZone) };
}

/** What was typed comes back with what is wrong with it, or with word that the profile changed meanwhile. */
type Outcome = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  readonly stale?: boolean;
};

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireSignedIn(context, url);
  const form = await readForm(request);
  const values = form.typed;
  const change = parseProfile(form.text);
  if (!change.ok) return data<Outcome>({ faults: change.error, values }, { status: 422 });
  const { database } = context.get(servicesContext);
  const changed = await changeOwnProfile(database, viewer, change.value, context.get(requestContext));
  if (!changed.ok) return data<Outcome>({ values, stale: true }, { status: 409 });
  return redirectWithToast(url.pathname, { key: 'account.profile.saved' });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountFrame current="profile">
      <ProfileForm
        key={loaderData.profile.version}
        profile={loaderData.profile}
        choices={loaderData.choices}
        {...actionData}
      />
    </AccountFrame>
  );
}
