import type { MemberQuery } from '@portico/database';
import { Pagination } from '@portico/ui';

import { peopleHref } from '~/presenters/people-query.ts';
import { useText } from '~/text/use-text.ts';

/** Where in the list of people one stands. */
export function PeoplePages({ query, total }: { readonly query: MemberQuery; readonly total: number }) {
  const text = useText();
  const { number, size } = query.page;
  if (total === 0) return null;
  return (
    <Pagination
      page={number}
      size={size}
      total={total}
      hrefFor={(page) => peopleHref(query, { page: page === 1 ? undefined : String(page) })}
      labels={{
        navigation: text.t('people.paging'),
        previous: text.t('people.paging.previous'),
        next: text.t('people.paging.next'),
        range: text.t('people.paging.range', {
          from: (number - 1) * size + 1,
          to: Math.min(number * size, total),
          total,
        }),
        page: (page) => text.t('people.paging.page', { page }),
      }}
    />
  );
}
