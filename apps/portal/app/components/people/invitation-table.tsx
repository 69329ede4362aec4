import type { InvitationRow } from '@portico/database';
import { Badge, DataTable, EmptyState, MailIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

import { InvitationActions } from './invitation-actions.tsx';

/** The invitations that nobody has answered yet, with what can be done about each. */
export function InvitationTable({
  invitations,
  mayAct,
}: {
  readonly invitations: readonly InvitationRow[];
  readonly mayAct: boolean;
}) {
  const text = useText();
  const until = (row: InvitationRow) =>
    row.state === 'pending' ? (
      text.t('people.invitations.pending', { date: text.date(row.expiresAt) })
    ) : (
      <Badge tone="warning">{text.t('people.invitations.expired', { date: text.date(row.expiresAt) })}</Badge>
    );
  const invited = (row: InvitationRow) =>
    text.t('people.invitations.by', { date: text.date(row.createdAt), name: row.inviterName });
  const actions = (row: InvitationRow) => mayAct && <InvitationActions invitation={row} />;
  return (
    <DataTable
      caption={text.t('people.invitations.caption')}
      rows={invitations}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: text.t('people.column.name'), cell: (row) => row.name },
        { key: 'email', header: text.t('people.column.email'), cell: (row) => row.email },
        { key: 'role', header: text.t('people.column.role'), cell: (row) => row.roleName },
        {
          key: 'unit',
          header: text.t('people.column.unit'),
          cell: (row) => row.unitName,
          hideBelow: 'lg',
        },
        {
          key: 'invited',
          header: text.t('people.invitations.column.invited'),
          cell: invited,
          hideBelow: 'xl',
        },
        { key: 'until', header: text.t('people.invitations.column.until'), cell: until },
        {
          key: 'actions',
          header: text.t('people.invitations.column.actions'),
          hideHeader: true,
          cell: actions,
          align: 'end',
        },
      ]}
      card={(row) => ({
        title: row.name,
        aside: until(row),
        facts: [row.email, row.roleName, actions(row)],
      })}
      empty={
        <EmptyState
          icon={<MailIcon size={20} />}
          title={text.t('people.invitations.empty.title')}
          body={text.t('people.invitations.empty.body')}
        />
      }
    />
  );
}
