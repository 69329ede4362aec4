import type { OrganizationState, PageFilter } from '@portico/database';
import { FilterBar, SearchField, Select } from '@portico/ui';

import { addressWith } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

type CustomerFiltersProps = {
  /** The address's own parameters. */
  readonly search: string;
  readonly chosen: {
    readonly text: string | undefined;
    readonly state: OrganizationState | undefined;
    readonly shows: PageFilter | undefined;
    readonly manager: { readonly id: string; readonly name: string } | undefined;
    readonly currency: string | undefined;
  };
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly currencies: readonly string[];
  readonly states: readonly OrganizationState[];
  readonly pages: readonly PageFilter[];
};

/** What the list of customers is narrowed by. All of it stands in the address. */
export function CustomerFilters(props: CustomerFiltersProps) {
  const { search, chosen, staff, currencies, states, pages } = props;
  const text = useText();
  const chip = (name: string, label: string, value: string | undefined) =>
    value === undefined
      ? []
      : [
          {
            name: label,
            value,
            removeHref: addressWith(search, { [name]: undefined, page: undefined }),
            removeLabel: text.t('seller.filter.remove', { name: label, value }),
          },
        ];
  const labels = {
    text: text.t('seller.filter.search'),
    page: text.t('seller.customers.page'),
    manager: text.t('seller.customers.manager'),
    currency: text.t('seller.customers.currency'),
    state: text.t('seller.customers.state'),
  };
  const sort = new URLSearchParams(search).get('sort');
  return (
    <FilterBar
      label={text.t('seller.customers.filter')}
      submitLabel={text.t('seller.filter.apply')}
      keep={sort === null ? {} : { sort }}
      clear={{ label: text.t('seller.filter.clear'), href: '/seller/customers' }}
      chips={[
        ...chip('q', labels.text, chosen.text),
        ...chip('shows', labels.page, chosen.shows && text.t(`seller.customers.page.${chosen.shows}`)),
        ...chip('manager', labels.manager, chosen.manager?.name),
        ...chip('currency', labels.currency, chosen.currency),
        ...chip('state', labels.state, chosen.state && text.t(`states.organization.${chosen.state}`)),
      ]}
    >
      <SearchField
        name="q"
        label={labels.text}
        placeholder={text.t('seller.customers.search')}
        defaultValue={chosen.text}
        key={chosen.text}
      />
      <Select
        name="shows"
        label={labels.page}
        hideLabel
        key={`shows-${chosen.shows}`}
        defaultValue={chosen.shows ?? ''}
        placeholder={text.t('seller.customers.page.all')}
        options={pages.map((value) => ({ value, label: text.t(`seller.customers.page.${value}`) }))}
      />
      <Select
        name="manager"
        label={labels.manager}
        hideLabel
        key={`manager-${chosen.manager?.id}`}
        defaultValue={chosen.manager?.id ?? ''}
        placeholder={text.t('seller.customers.manager.all')}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="currency"
        label={labels.currency}
        hideLabel
        key={`currency-${chosen.currency}`}
        defaultValue={chosen.currency ?? ''}
        placeholder={text.t('seller.customers.currency.all')}
        options={currencies.map((value) => ({ value, label: value }))}
      />
      <Select
        name="state"
        label={labels.state}
        hideLabel
        key={`state-${chosen.state}`}
        defaultValue={chosen.state ?? ''}
        placeholder={text.t('seller.customers.state.all')}
        options={states.map((value) => ({
          value,
          label: text.t(`states.organization.${value}`),
        }))}
      />
    </FilterBar>
  );
}
