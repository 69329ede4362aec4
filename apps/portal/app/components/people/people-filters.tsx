import type { MemberQuery } from '@portico/database';
import { FilterBar, SearchField, Select } from '@portico/ui';
import type { SelectOption } from '@portico/ui';

import { peopleHref } from '~/presenters/people-query.ts';
import { useText } from '~/text/use-text.ts';

type Name = 'q' | 'status' | 'role' | 'unit';

/** Filters the list of people. What is chosen stands in the address. */
export function PeopleFilters({
  query,
  roles,
  units,
}: {
  readonly query: MemberQuery;
  readonly roles: readonly SelectOption[];
  readonly units: readonly SelectOption[];
}) {
  const text = useText();
  const statuses = (['active', 'disabled'] as const).map((value) => ({
    value,
    label: text.t(`people.status.${value}`),
  }));
  const chip = (name: Name, label: string, value: string | undefined) =>
    value === undefined
      ? []
      : [
          {
            name: label,
            value,
            removeHref: peopleHref(query, { [name]: undefined }),
            removeLabel: text.t('people.filter.remove', { name: label, value }),
          },
        ];
  const labelOf = (options: readonly SelectOption[], value: string | undefined) =>
    options.find((option) => option.value === value)?.label.trim();
  return (
    <FilterBar
      label={text.t('people.filter')}
      submitLabel={text.t('people.filter.apply')}
      action="/people"
      keep={query.sort === 'name' && !query.descending ? {} : { sort: sortText(query) }}
      clear={{ label: text.t('people.filter.clear'), href: '/people' }}
      chips={[
        ...chip('q', text.t('people.filter.text'), query.text),
        ...chip('status', text.t('people.column.status'), labelOf(statuses, query.status)),
        ...chip('role', text.t('people.column.role'), labelOf(roles, query.roleId)),
        ...chip('unit', text.t('people.column.unit'), labelOf(units, query.unitId)),
      ]}
    >
      <SearchField
        name="q"
        label={text.t('people.filter.text')}
        placeholder={text.t('people.filter.text')}
        defaultValue={query.text}
      />
      <Select
        name="status"
        label={text.t('people.column.status')}
        hideLabel
        placeholder={text.t('people.filter.all.status')}
        options={statuses}
        defaultValue={query.status ?? ''}
      />
      <Select
        name="role"
        label={text.t('people.column.role')}
        hideLabel
        placeholder={text.t('people.filter.all.role')}
        options={roles}
        defaultValue={query.roleId ?? ''}
      />
      <Select
        name="unit"
        label={text.t('people.column.unit')}
        hideLabel
        placeholder={text.t('people.filter.all.unit')}
        options={units}
        defaultValue={query.unitId ?? ''}
      />
    </FilterBar>
  );
}

function sortText(query: MemberQuery): string {
  return query.descending ? `${query.sort}.desc` : query.sort;
}
