import { DateField, FilterBar, NumberField, SearchField, Select } from '@portico/ui';
import type { FilterChipProps } from '@portico/ui';
import type { Translator } from '@portico/messages';

import { addressWith } from '~/presenters/list-address.ts';
import { FILTER_NAMES } from '~/presenters/list-filter.ts';
import type { FilterName, FilterWords } from '~/presenters/list-filter.ts';
import { useText } from '~/text/use-text.ts';

/** Units and people that a list can be narrowed to. */
export type FilterChoices = {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** The states that a list can be narrowed to, and the one that it is. */
type StateChoice = {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
};

/** The filters over a list of quotes or orders; what is chosen stands in the address. */
export function ListFilters({
  label,
  search,
  words,
  keep,
  choices,
  currency,
  states,
}: {
  readonly label: string;
  /** The address's own parameters. */
  readonly search: string;
  readonly words: FilterWords;
  readonly keep: Readonly<Record<string, string>>;
  readonly choices: FilterChoices;
  readonly currency: string;
  /** A choice of state, for lists whose tabs say something else. */
  readonly states?: StateChoice;
}) {
  const text = useText();
  return (
    <FilterBar
      label={label}
      submitLabel={text.t('orders.filter.apply')}
      keep={keep}
      chips={[...stateChip(states, search, text), ...chipsOf(words, choices, search, text)]}
      clear={{
        label: text.t('orders.filter.clear'),
        href: addressWith(search, withoutFilters(states !== undefined)),
      }}
    >
      <SearchField
        name="q"
        label={text.t('orders.filter.q')}
        placeholder={text.t('orders.filter.q')}
        defaultValue={words.q}
      />
      {states !== undefined && (
        <Select
          name="state"
          label={text.t('orders.filter.state')}
          placeholder={text.t('orders.filter.anyState')}
          options={states.options}
          defaultValue={states.chosen ?? ''}
        />
      )}
      <DateField name="from" label={text.t('orders.filter.from')} defaultValue={words.from} />
      <DateField name="until" label={text.t('orders.filter.until')} defaultValue={words.until} />
      <NumberField
        name="least"
        decimal
        label={text.t('orders.filter.least')}
        suffix={currency}
        defaultValue={words.least}
      />
      <NumberField
        name="most"
        decimal
        label={text.t('orders.filter.most')}
        suffix={currency}
        defaultValue={words.most}
      />
      {choices.units.length > 1 && (
        <Select
          name="unit"
          label={text.t('orders.filter.unit')}
          placeholder={text.t('orders.filter.anyUnit')}
          options={choices.units.map(toOption)}
          defaultValue={words.unit ?? ''}
        />
      )}
      {choices.people.length > 1 && (
        <Select
          name="person"
          label={text.t('orders.filter.person')}
          placeholder={text.t('orders.filter.anyPerson')}
          options={choices.people.map(toOption)}
          defaultValue={words.person ?? ''}
        />
      )}
    </FilterBar>
  );
}

function toOption({ id, name }: { readonly id: string; readonly name: string }) {
  return { value: id, label: name };
}

function withoutFilters(isStateFilter: boolean): Record<string, undefined> {
  const names = [...FILTER_NAMES, 'page', ...(isStateFilter ? ['state'] : [])];
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function stateChip(
  states: StateChoice | undefined,
  search: string,
  text: Translator,
): readonly FilterChipProps[] {
  const chosen = states?.options.find(({ value }) => value === states.chosen);
  if (chosen === undefined) return [];
  const filter = text.t('orders.filter.state');
  return [
    {
      name: filter,
      value: chosen.label,
      removeHref: addressWith(search, { state: undefined, page: undefined }),
      removeLabel: text.t('orders.filter.remove', { filter, value: chosen.label }),
    },
  ];
}

function chipsOf(
  words: FilterWords,
  choices: FilterChoices,
  search: string,
  text: Translator,
): readonly FilterChipProps[] {
  return FILTER_NAMES.flatMap((name): readonly FilterChipProps[] => {
    const word = words[name];
    if (word === undefined) return [];
    const value = valueOf(name, word, choices, text);
    const filter = text.t(`orders.filter.${name}`);
    return [
      {
        name: filter,
        value,
        removeHref: addressWith(search, { [name]: undefined, page: undefined }),
        removeLabel: text.t('orders.filter.remove', { filter, value }),
      },
    ];
  });
}

function valueOf(name: FilterName, word: string, choices: FilterChoices, text: Translator): string {
  switch (name) {
    case 'from':
    case 'until':
      return /^\d{4}-\d{2}-\d{2}$/.test(word) ? text.date(word) : word;
    case 'unit':
      return choices.units.find((unit) => unit.id === word)?.name ?? word;
    case 'person':
      return choices.people.find((person) => person.id === word)?.name ?? word;
    default:
      return word;
  }
}
