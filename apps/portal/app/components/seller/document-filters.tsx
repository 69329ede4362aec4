import { DateField, FilterBar, SearchField } from '@portico/ui';

import { addressWith } from '~/presenters/list-address.ts';
import type { FilterWords } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

type DocumentFiltersProps = {
  readonly label: string;
  /** The address's own parameters. */
  readonly search: string;
  readonly words: FilterWords;
  /** What filtering must not lose. */
  readonly kept: readonly string[];
  /** The customer that the list is narrowed to. */
  readonly customer: { readonly id: string; readonly name: string } | undefined;
};

/** What the seller's lists of orders and quotes are narrowed by: words, days, and one customer. */
export function DocumentFilters({ label, search, words, kept, customer }: DocumentFiltersProps) {
  const text = useText();
  const params = new URLSearchParams(search);
  const chip = (name: string, title: string, value: string | undefined) =>
    value === undefined
      ? []
      : [
          {
            name: title,
            value,
            removeHref: addressWith(search, { [name]: undefined, page: undefined }),
            removeLabel: text.t('seller.filter.remove', { name: title, value }),
          },
        ];
  const labels = {
    q: text.t('orders.filter.q'),
    from: text.t('orders.filter.from'),
    until: text.t('orders.filter.until'),
    customer: text.t('seller.orders.customer'),
  };
  return (
    <FilterBar
      label={label}
      submitLabel={text.t('seller.filter.apply')}
      keep={Object.fromEntries([...params].filter(([name]) => kept.includes(name)))}
      clear={{
        label: text.t('seller.filter.clear'),
        href: addressWith(search, {
          q: undefined,
          from: undefined,
          until: undefined,
          customer: undefined,
          page: undefined,
        }),
      }}
      chips={[
        ...chip('customer', labels.customer, customer?.name),
        ...chip('q', labels.q, words.q),
        ...chip('from', labels.from, words.from && text.date(words.from)),
        ...chip('until', labels.until, words.until && text.date(words.until)),
      ]}
    >
      <SearchField name="q" label={labels.q} placeholder={labels.q} defaultValue={words.q} key={words.q} />
      <DateField name="from" label={labels.from} defaultValue={words.from} key={`from-${words.from}`} />
      <DateField name="until" label={labels.until} defaultValue={words.until} key={`until-${words.until}`} />
    </FilterBar>
  );
}
