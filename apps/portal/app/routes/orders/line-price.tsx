import { findOrderLineTrace } from '@portico/database';

import { LinePricePage } from '~/components/prices/line-price-page.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { explainLine } from '~/presenters/explained-line.ts';

import type { Route } from './+types/line-price.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { id: orderId, lineId } = params;
  const line = await findOrderLineTrace(context.get(servicesContext).database, viewer, { orderId, lineId });
  if (line === undefined) throw notFound();
  const title = context.get(textContext).t('prices.why-of', { name: line.name });
  return { ...explainLine(line), title, back: `/orders/${orderId}` };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function OrderLinePrice({ loaderData }: Route.ComponentProps) {
  return <LinePricePage price={loaderData} title={loaderData.title} back={loaderData.back} />;
}
