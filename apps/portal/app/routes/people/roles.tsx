import { listRoles } from '@portico/database';

import { PeopleFrame } from '~/components/people/people-frame.tsx';
import { RolePanel } from '~/components/people/role-panel.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { peopleParts } from '~/presenters/people-parts.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/roles.ts';
import { requireMemberWho } from './stewardship.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireMemberWho('role.read', context, url);
  return {
    title: context.get(textContext).t('people.tab.roles'),
    parts: peopleParts(viewer),
    roles: await listRoles(context.get(servicesContext).database, viewer),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Roles({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { parts, roles } = loaderData;
  return (
    <PeopleFrame current="roles" parts={parts}>
      <p>{text.t('people.roles.lead')}</p>
      {roles.map((role) => (
        <RolePanel key={role.id} role={role} />
      ))}
    </PeopleFrame>
  );
}
