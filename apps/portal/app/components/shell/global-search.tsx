import { SearchField } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

/** The search of the top bar: `/` and Ctrl-K bring the focus here. */
export function GlobalSearch() {
  const text = useText();
  return (
    <Form action="/search" role="search">
      <SearchField name="q" label={text.t('shell.search')} placeholder={text.t('shell.search.short')} />
    </Form>
  );
}
