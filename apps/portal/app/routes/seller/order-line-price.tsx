import { findOrderLineTrace } from '@portico/database';

import { LinePricePage } from '~/components/prices/line-price-page.tsx';
import { textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { explainLine } from '~/presenters/explained-line.ts';

import type { Route } from './+types/order-line-price.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { database, viewer } = openDesk(context, url);
  const { orderId, lineId } = params;
  const line = await findOrderLineTrace(database, viewer, { orderId, lineId });
  if (line === undefined) throw notFound();
  const title = context.get(textContext).t('prices.why-of', { name: line.name });
  return { ...explainLine(line), title, back: `/seller/orders/${orderId}` };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function OrderLinePrice({ loaderData }: Route.ComponentProps) {
  return <LinePricePage price={loaderData} title={loaderData.title} back={loaderData.back} />;
}
