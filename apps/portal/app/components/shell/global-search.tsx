import { SearchSuggest } from '@portico/ui';
import type { SuggestionGroup } from '@portico/ui';
import { Form, useLocation, useNavigate } from 'react-router';

import { useText } from '~/text/use-text.ts';

import { useSuggestions } from './use-suggestions.ts';

type GlobalSearchProps = {
  /** The page of results; its suggestions stand right below it. */
  readonly address: '/search' | '/seller/search';
  readonly label: string;
};

/** The search of the top bar: `/` and Ctrl-K bring the focus here. It suggests while one types. */
export function GlobalSearch(props: GlobalSearchProps) {
  const { key } = useLocation();
  // Another page, another search: what was typed has served.
  return <SearchForm key={key} {...props} />;
}

function SearchForm({ address, label }: GlobalSearchProps) {
  const text = useText();
  const navigate = useNavigate();
  const { typed, groups, type } = useSuggestions(address);
  const found: SuggestionGroup[] = groups.map(({ kind, hits }) => ({
    key: kind,
    label: text.t(`products.search.${kind}`),
    items: hits,
  }));
  const all: SuggestionGroup = {
    key: 'all',
    label: text.t('products.search.title'),
    items: [
      {
        href: `${address}?q=${encodeURIComponent(typed)}`,
        label: text.t('products.suggestions.all', { text: typed }),
      },
    ],
  };
  return (
    <Form action={address} role="search">
      <SearchSuggest
        name="q"
        label={label}
        placeholder={text.t('shell.search.short')}
        listLabel={text.t('products.suggestions')}
        groups={found.length === 0 ? [] : [...found, all]}
        onType={type}
        onChoose={(href) => void navigate(href)}
      />
    </Form>
  );
}
