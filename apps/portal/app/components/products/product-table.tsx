import type { Translator } from '@portico/messages';
import { ButtonLink, Code, DataTable, EmptyState, ProductIcon } from '@portico/ui';
import type { Column } from '@portico/ui';

import { UnitPrice } from '~/components/prices/unit-price.tsx';
import { shortFacts } from '~/presenters/fact-words.ts';
import { sortHref } from '~/presenters/list-address.ts';
import type { ProductListView, ProductRow } from '~/presenters/product-list.server.ts';
import { useText } from '~/text/use-text.ts';

import { AddProduct } from './add-product.tsx';

/** Products to compare, to open and to put into the cart. */
export function ProductTable({
  rows,
  sort,
  search,
  mayAdd,
}: Pick<ProductListView, 'rows' | 'sort'> & { readonly search: string; readonly mayAdd: boolean }) {
  const text = useText();
  const returnTo = search === '' ? '/products' : `/products?${search}`;
  return (
    <DataTable
      caption={text.t('products.title')}
      columns={columnsOf(text, mayAdd ? returnTo : undefined)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/products/${id}`}
      {...(sort.by !== 'relevance' && {
        sort: { key: sort.by, direction: sort.descending ? 'descending' : 'ascending' },
      })}
      sortHref={(key) => sortHref(search, sort, key)}
      empty={search === '' ? <NoProducts /> : <NothingFound />}
      card={(row) => ({
        title: row.name,
        aside: <UnitPrice price={row.price} />,
        facts: [
          <Code key="part">{row.partNumber ?? row.sku}</Code>,
          ...(row.facts.length > 0 ? [shortFacts(row.facts, text)] : []),
        ],
      })}
    />
  );
}

/** The columns; the last puts a product into the cart and comes back, where the reader may. */
function columnsOf(text: Translator, returnTo: string | undefined): Column<ProductRow>[] {
  return [
    {
      key: 'name',
      header: text.t('products.column.name'),
      sortable: true,
      wrap: true,
      cell: (row) => <ProductWords row={row} />,
    },
    {
      key: 'part',
      header: text.t('products.column.part'),
      hideBelow: 'md',
      cell: ({ partNumber, sku }) => <Code>{partNumber ?? sku}</Code>,
    },
    {
      key: 'brand',
      header: text.t('products.column.brand'),
      sortable: true,
      hideBelow: 'lg',
      cell: ({ brand }) => brand ?? '',
    },
    {
      key: 'price',
      header: text.t('products.column.price'),
      align: 'end',
      cell: ({ price }) => <UnitPrice price={price} />,
    },
    ...(returnTo === undefined
      ? []
      : [
          {
            key: 'add',
            header: text.t('products.column.add'),
            hideHeader: true,
            align: 'end' as const,
            hideBelow: 'sm' as const,
            cell: (row: ProductRow) =>
              row.price === undefined ? null : <AddProduct row={row} returnTo={returnTo} />,
          },
        ]),
  ];
}

function ProductWords({ row }: { readonly row: ProductRow }) {
  const text = useText();
  return (
    <span className="grid gap-1">
      <span>{row.name}</span>
      {row.facts.length > 0 && (
        <span className="text-sm font-normal text-muted">{shortFacts(row.facts, text)}</span>
      )}
    </span>
  );
}

/** Nothing is on the page that could be bought singly. */
export function NoProducts() {
  const text = useText();
  return (
    <EmptyState
      icon={<ProductIcon size={20} />}
      title={text.t('products.empty.title')}
      body={text.t('products.empty.body')}
    />
  );
}

function NothingFound() {
  const text = useText();
  return (
    <EmptyState
      icon={<ProductIcon size={20} />}
      title={text.t('products.nothing.title')}
      body={text.t('products.nothing.body')}
      action={<ButtonLink href="/products">{text.t('products.nothing.action')}</ButtonLink>}
    />
  );
}
