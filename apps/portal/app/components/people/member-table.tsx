import type { MemberQuery, MemberRow } from '@portico/database';
import { Badge, ButtonLink, DataTable, DateText, EmptyState, PeopleIcon } from '@portico/ui';

import { sortHref } from '~/presenters/people-query.ts';
import { useText } from '~/text/use-text.ts';

import { StatusBadge } from './status-badge.tsx';

/** The people of an organization, as rows to compare. */
export function MemberTable({
  query,
  members,
  organization,
  ownId,
}: {
  readonly query: MemberQuery;
  readonly members: readonly MemberRow[];
  readonly organization: string;
  readonly ownId: string;
}) {
  const text = useText();
  const name = (row: MemberRow) => (
    <>
      {row.name} {row.id === ownId && <Badge>{text.t('people.you')}</Badge>}
    </>
  );
  return (
    <DataTable
      caption={text.t('people.caption', { organization })}
      rows={members}
      rowKey={(row) => row.id}
      rowHref={(row) => `/people/${row.id}`}
      sort={{ key: query.sort, direction: query.descending ? 'descending' : 'ascending' }}
      sortHref={(key) => sortHref(query, key)}
      columns={[
        { key: 'name', header: text.t('people.column.name'), cell: name, sortable: true },
        { key: 'email', header: text.t('people.column.email'), cell: (row) => row.email, hideBelow: 'lg' },
        {
          key: 'role',
          header: text.t('people.column.role'),
          cell: (row) => text.list(row.roleNames),
          sortable: true,
        },
        { key: 'unit', header: text.t('people.column.unit'), cell: (row) => row.unitName, sortable: true },
        {
          key: 'joined',
          header: text.t('people.column.joined'),
          cell: (row) => <DateText iso={row.joinedAt.toISOString()} text={text.date(row.joinedAt)} />,
          sortable: true,
          hideBelow: 'md',
        },
        {
          key: 'status',
          header: text.t('people.column.status'),
          cell: (row) => <StatusBadge status={row.status} />,
          sortable: true,
        },
      ]}
      card={(row) => ({
        title: name(row),
        aside: <StatusBadge status={row.status} />,
        facts: [text.list(row.roleNames), row.unitName, row.email],
      })}
      empty={
        <EmptyState
          icon={<PeopleIcon size={20} />}
          title={text.t('people.empty.title')}
          body={text.t('people.empty.body')}
          action={<ButtonLink href="/people">{text.t('people.filter.clear')}</ButtonLink>}
        />
      }
    />
  );
}
