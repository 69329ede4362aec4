import { traceLine } from '@portico/database';

import { LinePricePage } from '~/components/prices/line-price-page.tsx';
import { openBuying } from '~/buying.server.ts';
import { servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requireMember } from '~/middleware/viewer.server.ts';
import { explainLine } from '~/presenters/explained-line.ts';

import type { Route } from './+types/line-price.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requireMember(context, url);
  const desk = await openBuying(context, viewer);
  const cart = await desk.carts.find();
  const line = cart.lines.find(({ id }) => id === params.lineId);
  if (line === undefined) throw notFound();
  const [offer] = (await desk.priceLines([line], desk.clock())).offers;
  if (offer?.kind !== 'offered') throw notFound();
  const { name, trace } = offer.line;
  const traced = await traceLine(context.get(servicesContext).database, name, trace);
  const title = context.get(textContext).t('prices.why-of', { name });
  return { ...explainLine(traced), title };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function CartLinePrice({ loaderData }: Route.ComponentProps) {
  return <LinePricePage price={loaderData} title={loaderData.title} back="/cart" />;
}
