import { findProduct } from '@portico/database';
import { MAX_QUANTITY } from '@portico/pricing';

import { LinePricePage } from '~/components/prices/line-price-page.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { readQuantity } from '~/presenters/configurator-address.ts';
import { explainPiece } from '~/presenters/product-prices.server.ts';

import type { Route } from './+types/price.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { pageRevisionId } = requirePageViewer(context, url);
  if (pageRevisionId === undefined) throw notFound();
  const services = context.get(servicesContext);
  const product = await findProduct(services.database, { kind: 'page', pageRevisionId }, params.id);
  const { now } = context.get(requestContext);
  const quantity = readQuantity(url.searchParams, MAX_QUANTITY);
  const price = product && (await explainPiece(services, pageRevisionId, { ...product, quantity }, now));
  if (product === undefined || price === undefined) throw notFound();
  const title = context.get(textContext).t('prices.why-of', { name: product.name });
  return { ...price, title, back: `/products/${product.id}` };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function ProductPrice({ loaderData }: Route.ComponentProps) {
  return <LinePricePage price={loaderData} title={loaderData.title} back={loaderData.back} />;
}
