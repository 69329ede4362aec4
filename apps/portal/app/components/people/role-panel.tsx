import type { RoleRow } from '@portico/database';
import { LIMITED_PERMISSIONS, PERMISSIONS } from '@portico/organizations';
import type { Grant } from '@portico/organizations';
import { DataTable, Panel } from '@portico/ui';

import { limitMoney } from '~/presenters/limit-money.ts';
import { useText } from '~/text/use-text.ts';

/** What one level of access allows, in words. */
export function RolePanel({ role }: { readonly role: RoleRow }) {
  const text = useText();
  const permission = (grant: Grant) => text.t(`people.permission.${grant.permission}`);
  const scope = (grant: Grant) => text.t(`people.scope.${grant.scope}`);
  const limit = (grant: Grant) => {
    if (grant.limit !== undefined) return text.money(limitMoney(grant.limit));
    return LIMITED_PERMISSIONS.has(grant.permission) ? text.t('people.roles.noLimit') : undefined;
  };
  const grants = role.grants.toSorted(byCatalogue);
  // Only what can be bought has a limit; a column of dashes would say nothing.
  const limited = role.grants.some((grant) => grant.limit !== undefined);
  return (
    <Panel
      title={role.name}
      description={[role.description, text.t('people.roles.members', { count: role.memberCount })]
        .filter((part) => part !== '')
        .join(' ')}
      flush
    >
      <DataTable
        caption={text.t('people.roles.caption', { role: role.name })}
        rows={grants}
        rowKey={(grant) => grant.permission}
        columns={[
          {
            key: 'permission',
            header: text.t('people.roles.column.permission'),
            cell: permission,
            wrap: true,
          },
          { key: 'scope', header: text.t('people.roles.column.scope'), cell: scope, width: '35%' },
          ...(limited
            ? [
                {
                  key: 'limit',
                  header: text.t('people.roles.column.limit'),
                  cell: limit,
                  align: 'end' as const,
                },
              ]
            : []),
        ]}
        card={(grant) => ({
          title: permission(grant),
          facts: [scope(grant), limit(grant)].filter((fact) => fact !== undefined),
        })}
        empty={<p className="p-4">{text.t('people.roles.empty')}</p>}
      />
    </Panel>
  );
}

function byCatalogue(one: Grant, other: Grant): number {
  return PERMISSIONS.indexOf(one.permission) - PERMISSIONS.indexOf(other.permission);
}
