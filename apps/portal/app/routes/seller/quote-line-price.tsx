import { findQuoteLineTrace } from '@portico/database';

import { LinePricePage } from '~/components/prices/line-price-page.tsx';
import { textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { explainLine } from '~/presenters/explained-line.ts';

import type { Route } from './+types/quote-line-price.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { database, viewer } = openDesk(context, url);
  const { quoteId, lineId } = params;
  const line = await findQuoteLineTrace(database, viewer, { quoteId, lineId });
  if (line === undefined) throw notFound();
  const title = context.get(textContext).t('prices.why-of', { name: line.name });
  return { ...explainLine(line), title, back: `/seller/quotes/${quoteId}` };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function QuoteLinePrice({ loaderData }: Route.ComponentProps) {
  return <LinePricePage price={loaderData} title={loaderData.title} back={loaderData.back} />;
}
