import { factsOf } from '@portico/catalog';
import { findProduct } from '@portico/database';
import { DetailLayout, PageHeader } from '@portico/ui';

import { BuyPanel } from '~/components/products/buy-panel.tsx';
import { ProductFacts } from '~/components/products/product-facts.tsx';
import { requestContext, servicesContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { cartRefusal } from '~/presenters/configurator-page.server.ts';
import { scheduleOf } from '~/presenters/product-prices.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/detail.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { pageRevisionId } = viewer;
  if (pageRevisionId === undefined) throw notFound();
  const services = context.get(servicesContext);
  const found = await findProduct(services.database, { kind: 'page', pageRevisionId }, params.id);
  if (found === undefined) throw notFound();
  const { now } = context.get(requestContext);
  const { definitions, attributes, status: _active, ...product } = found;
  return {
    product,
    facts: factsOf(definitions, attributes),
    schedule: await scheduleOf(services, pageRevisionId, product.id, now),
    refusal: cartRefusal(viewer),
    submissionId: services.newId(),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.product.name }];

export default function Product({ loaderData }: Route.ComponentProps) {
  const { product, facts, schedule, refusal, submissionId } = loaderData;
  const text = useText();
  const { categoryCode, categoryName } = product;
  return (
    <>
      <PageHeader
        title={product.name}
        state={product.summary}
        breadcrumbs={{
          label: text.t('products.breadcrumb'),
          crumbs: [
            { label: text.t('products.title'), href: '/products' },
            { label: categoryName, href: `/products?category=${encodeURIComponent(categoryCode)}` },
          ],
        }}
      />
      <DetailLayout
        aside={
          <BuyPanel
            key={product.id}
            product={product}
            schedule={schedule}
            refusal={refusal}
            submissionId={submissionId}
          />
        }
      >
        <ProductFacts product={product} facts={facts} />
      </DetailLayout>
    </>
  );
}
