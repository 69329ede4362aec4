import { SearchSuggest } from '@portico/ui';
import type { SuggestionGroup } from '@portico/ui';
import { Form, useLocation, useNavigate } from 'react-router';

import { useText } from '~/text/use-text.ts';

import { useSuggestions } from './use-suggestions.ts';

/** The search of the top bar: `/` and Ctrl-K bring the focus here. It suggests while one types. */
export function GlobalSearch() {
  const { key } = useLocation();
  // Another page, another search: what was typed has served.
  return <SearchForm key={key} />;
}

function SearchForm() {
  const text = useText();
  const navigate = useNavigate();
  const { typed, groups, type } = useSuggestions();
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
        href: `/search?q=${encodeURIComponent(typed)}`,
        label: text.t('products.suggestions.all', { text: typed }),
      },
    ],
  };
  return (
    <Form action="/search" role="search">
      <SearchSuggest
        name="q"
        label={text.t('shell.search')}
        placeholder={text.t('shell.search.short')}
        listLabel={text.t('products.suggestions')}
        groups={found.length === 0 ? [] : [...found, all]}
        onType={type}
        onChoose={(href) => void navigate(href)}
      />
    </Form>
  );
}
