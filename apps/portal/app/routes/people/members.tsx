import { listMembers, listRoleChoices, listUnits } from '@portico/database';

import { MemberTable } from '~/components/people/member-table.tsx';
import { PeopleFilters } from '~/components/people/people-filters.tsx';
import { PeopleFrame } from '~/components/people/people-frame.tsx';
import { PeoplePages } from '~/components/people/people-pages.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { peopleParts } from '~/presenters/people-parts.ts';
import { parsePeopleQuery } from '~/presenters/people-query.ts';
import { unitChoices } from '~/presenters/unit-choices.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/members.ts';
import { requireMemberWho } from './stewardship.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireMemberWho('people.read', context, url);
  const { database } = context.get(servicesContext);
  const query = parsePeopleQuery(url.searchParams);
  const [members, roles, units] = await Promise.all([
    listMembers(database, viewer, query),
    listRoleChoices(database, viewer),
    listUnits(database, viewer),
  ]);
  return {
    title: context.get(textContext).t('people.title'),
    organization: viewer.organizationName,
    ownId: viewer.membershipId,
    parts: peopleParts(viewer),
    query,
    members,
    roles: roles.map(({ id, name }) => ({ value: id, label: name })),
    units: unitChoices(units),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Members({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { query, members, parts, roles, units, organization, ownId } = loaderData;
  return (
    <PeopleFrame current="members" parts={parts} state={text.t('people.count', { count: members.total })}>
      <PeopleFilters query={query} roles={roles} units={units} />
      <MemberTable query={query} members={members.items} organization={organization} ownId={ownId} />
      <PeoplePages query={query} total={members.total} />
    </PeopleFrame>
  );
}
