import { ButtonLink, PageHeader, PlusIcon, TabLinks } from '@portico/ui';
import type { ReactNode } from 'react';

import { useText } from '~/text/use-text.ts';

const PARTS = [
  { part: 'members', href: '/people' },
  { part: 'invitations', href: '/people/invitations' },
  { part: 'roles', href: '/people/roles' },
] as const;

/** Which parts of people somebody may open. */
export type PeopleParts = { readonly roles: boolean; readonly invite: boolean };

/** The head of the lists about people, with what the viewer may open of them. */
export function PeopleFrame({
  current,
  parts,
  state,
  children,
}: {
  readonly current: (typeof PARTS)[number]['part'];
  readonly parts: PeopleParts;
  readonly state?: string | undefined;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <div className="grid gap-6">
      <PageHeader
        title={text.t('people.title')}
        state={state}
        actions={
          parts.invite && (
            <ButtonLink href="/people/invite" variant="primary" icon={<PlusIcon size={16} />}>
              {text.t('people.invite')}
            </ButtonLink>
          )
        }
      />
      <TabLinks
        label={text.t('people.tabs')}
        items={PARTS.filter(({ part }) => part !== 'roles' || parts.roles).map(({ part, href }) => ({
          key: part,
          label: text.t(`people.tab.${part}`),
          href,
          current: part === current,
        }))}
      />
      {children}
    </div>
  );
}
