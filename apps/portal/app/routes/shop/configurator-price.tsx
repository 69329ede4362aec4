import { PageHeader, Panel } from '@portico/ui';

import { ExplainedPriceView } from '~/components/prices/why-this-price.tsx';
import { requestContext, servicesContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { explainConfigurator } from '~/presenters/configurator-page.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/configurator-price.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const services = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const price = await explainConfigurator(services, viewer, params.key, url.searchParams, now);
  if (price === undefined) throw notFound();
  return price;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.name ?? '' }];

export default function ConfiguratorPrice({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const { name } = loaderData;
  const crumbs = [{ label: name, href: `/configurations/${params.key}` }];
  return (
    <div className="grid max-w-[560px] gap-6">
      <PageHeader
        title={text.t('prices.why-of', { name })}
        breadcrumbs={{ label: text.t('shop.configurator.breadcrumb'), crumbs }}
      />
      <Panel>
        <ExplainedPriceView price={loaderData} />
      </Panel>
    </div>
  );
}
