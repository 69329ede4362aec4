import { PageHeader } from '@portico/ui';

import { ListPages } from '~/components/lists/list-pages.tsx';
import { ProductFilters } from '~/components/products/product-filters.tsx';
import { NoProducts, ProductTable } from '~/components/products/product-table.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { cartRefusal } from '~/presenters/configurator-page.server.ts';
import { readProductList } from '~/presenters/product-list.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/list.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { now } = context.get(requestContext);
  return {
    list: await readProductList(context.get(servicesContext), viewer, url.searchParams, now),
    mayAdd: cartRefusal(viewer) === undefined,
    search: url.searchParams.toString(),
    title: context.get(textContext).t('products.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Products({ loaderData }: Route.ComponentProps) {
  const { list, mayAdd, search, title } = loaderData;
  const text = useText();
  if (list === undefined) {
    return (
      <>
        <PageHeader title={title} />
        <NoProducts />
      </>
    );
  }
  const { rows, page, categories, brands, chosen, sort } = list;
  return (
    <>
      <PageHeader title={title} state={text.t('products.count', { count: page.total })} />
      <ProductFilters
        // The fields show the address: another address, other fields.
        key={JSON.stringify(chosen)}
        categories={categories}
        brands={brands}
        chosen={chosen}
        search={search}
      />
      <ProductTable rows={rows} sort={sort} search={search} mayAdd={mayAdd} />
      {page.total > 0 && <ListPages label={text.t('products.pages')} search={search} page={page} />}
      {page.total > 0 && <p className="text-sm text-muted">{text.t('prices.net')}</p>}
    </>
  );
}
