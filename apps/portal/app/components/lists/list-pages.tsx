import { Pagination } from '@portico/ui';

import { addressWith } from '~/presenters/list-address.ts';
import { useText } from '~/text/use-text.ts';

/** Where in a list of quotes or orders one stands: "51 to 100 of 12,408". */
export function ListPages({
  label,
  search,
  page,
}: {
  readonly label: string;
  readonly search: string;
  readonly page: { readonly number: number; readonly size: number; readonly total: number };
}) {
  const text = useText();
  const { number, size, total } = page;
  const first = Math.min(total, (number - 1) * size + 1);
  const last = Math.min(total, number * size);
  return (
    <Pagination
      page={number}
      size={size}
      total={total}
      hrefFor={(to) => addressWith(search, { page: to === 1 ? undefined : String(to) })}
      labels={{
        navigation: label,
        previous: text.t('orders.pages.previous'),
        next: text.t('orders.pages.next'),
        range: text.t('orders.pages.range', { first, last, total }),
        page: (to) => text.t('orders.pages.page', { page: to }),
      }}
    />
  );
}
