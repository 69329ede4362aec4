import type { CustomerPerson } from '@portico/database';
import { Badge, DataTable, DateText, EmptyState, Panel, PeopleIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type CustomerPeopleTableProps = { readonly people: readonly CustomerPerson[]; readonly now: Date };

/** The people of a customer, to be read: who may do what among them is decided by the customer's administrators. */
export function CustomerPeopleTable({ people, now }: CustomerPeopleTableProps) {
  const text = useText();
  return (
    <Panel title={text.t('seller.people.title', { count: people.length })} flush>
      <DataTable
        caption={text.t('seller.people.title', { count: people.length })}
        rows={people}
        rowKey={({ membershipId }) => membershipId}
        rowTone={({ isDisabled }) => (isDisabled ? 'muted' : undefined)}
        columns={[
          {
            key: 'name',
            header: text.t('seller.people.name'),
            cell: ({ name, isDisabled }) => (
              <span className="flex items-center gap-2">
                {name}
                {isDisabled && <Badge>{text.t('people.status.disabled')}</Badge>}
              </span>
            ),
          },
          {
            key: 'email',
            header: text.t('seller.people.email'),
            cell: ({ email }) => email,
            hideBelow: 'lg',
          },
          {
            key: 'role',
            header: text.t('seller.people.role'),
            cell: ({ roleNames }) => text.list(roleNames),
          },
          {
            key: 'unit',
            header: text.t('seller.people.unit'),
            cell: ({ unitName }) => unitName,
            hideBelow: 'md',
          },
          {
            key: 'seen',
            header: text.t('seller.people.seen'),
            cell: ({ lastSeenAt }) =>
              lastSeenAt === undefined ? (
                ''
              ) : (
                <DateText
                  iso={lastSeenAt.toISOString()}
                  text={text.relative(lastSeenAt, now)}
                  exact={text.dateTime(lastSeenAt)}
                />
              ),
            hideBelow: 'xl',
          },
        ]}
        card={({ name, roleNames, unitName }) => ({ title: name, facts: [text.list(roleNames), unitName] })}
        empty={
          <EmptyState
            icon={<PeopleIcon size={20} />}
            title={text.t('seller.people.none')}
            body={text.t('seller.people.none.body')}
          />
        }
      />
    </Panel>
  );
}
