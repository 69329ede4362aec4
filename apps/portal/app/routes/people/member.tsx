import { findMember, listRoleChoices, listUnits } from '@portico/database';
import { changeMember } from '@portico/organizations';
import type { MemberChange, MemberFailure } from '@portico/organizations';
import { DetailLayout, Notice, PageHeader } from '@portico/ui';
import { data } from 'react-router';

import { MemberFacts } from '~/components/people/member-facts.tsx';
import { MemberForms } from '~/components/people/member-forms.tsx';
import { StatusBadge } from '~/components/people/status-badge.tsx';
import { servicesContext } from '~/contexts.ts';
import { badRequest, notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { memberFailureWords } from '~/presenters/member-failure.ts';
import { memberView } from '~/presenters/member-view.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/member.ts';
import { parseMemberCommand } from './parse-member-command.ts';
import { requireMemberWho, stewardship } from './stewardship.server.ts';

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const viewer = requireMemberWho('people.read', context, url);
  const { database } = context.get(servicesContext);
  const member = await findMember(database, viewer, params.membershipId);
  if (member === undefined) throw notFound();
  const [roles, units] = await Promise.all([listRoleChoices(database, viewer), listUnits(database, viewer)]);
  return memberView(viewer, member, roles, units);
}

/** Why nothing was changed, with what had been chosen. */
type Outcome = {
  readonly failure: MemberFailure | { readonly kind: 'stale' };
  readonly values: Readonly<Record<string, string>>;
};

const DONE = {
  'role-changed': 'people.member.role.saved',
  moved: 'people.member.unit.saved',
  disabled: 'people.member.disabled',
  enabled: 'people.member.enabled',
} as const satisfies Record<MemberChange['kind'], string>;

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const viewer = requireMemberWho('people.read', context, url);
  const form = await readForm(request);
  const command = parseMemberCommand(params.membershipId, form.text);
  if (command === undefined) throw badRequest();
  const member = await findMember(context.get(servicesContext).database, viewer, params.membershipId);
  if (member === undefined) throw notFound();
  const result = await changeMember(stewardship(viewer, context), command);
  if (result.ok) {
    return redirectWithToast(url.pathname, { key: DONE[result.value.kind], values: { name: member.name } });
  }
  if (result.error.kind === 'not-found') throw notFound();
  const status = result.error.kind === 'stale' ? 409 : 422;
  return data<Outcome>({ failure: result.error, values: form.typed }, { status });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.member.name }];

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const { member, mayManage } = loaderData;
  const failure = actionData?.failure;
  return (
    <div className="grid gap-6">
      <PageHeader
        title={member.name}
        badge={<StatusBadge status={member.status} />}
        state={[text.list(member.roleNames), member.unitName].join(' · ')}
        breadcrumbs={{
          label: text.t('people.breadcrumbs'),
          crumbs: [{ label: text.t('people.title'), href: '/people' }],
        }}
      />
      {failure?.kind === 'stale' && (
        <Notice tone="warning" role="alert" title={text.t('people.member.stale.title')}>
          {text.t('people.member.stale.body')}
        </Notice>
      )}
      {failure !== undefined && failure.kind !== 'stale' && (
        <Notice tone="danger" role="alert">
          {memberFailureWords(failure, text)}
        </Notice>
      )}
      {mayManage ? (
        <DetailLayout aside={<MemberForms view={loaderData} values={actionData?.values} />}>
          <MemberFacts member={member} />
        </DetailLayout>
      ) : (
        <>
          <MemberFacts member={member} />
          <Notice>
            {text.t('people.member.readOnly', { permission: text.t('people.permission.people.manage') })}
          </Notice>
        </>
      )}
    </div>
  );
}
