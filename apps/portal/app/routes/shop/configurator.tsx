import type { Departure } from '@portico/configurator';
import { Code, EmptyState, ButtonLink, Notice, PageHeader } from '@portico/ui';

import { chosenWords } from '~/components/configurator/answer-words.ts';
import { Configurator } from '~/components/configurator/configurator.tsx';
import { requestContext, servicesContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { cartRefusal, readConfiguratorPage } from '~/presenters/configurator-page.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/configurator.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const services = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const page = await readConfiguratorPage(services, viewer, params.key, url.searchParams, now);
  if (page === undefined) throw notFound();
  const refusal = cartRefusal(viewer);
  return { page, offer: { submissionId: services.newId(), ...(refusal && { refusal }) } };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (loaderData === undefined) return [];
  const { page } = loaderData;
  return [{ title: page.kind === 'ready' ? page.facts.name : page.name }];
};

export default function ConfiguratorPage({ loaderData }: Route.ComponentProps) {
  const { page, offer } = loaderData;
  if (page.kind === 'impossible') return <Impossible name={page.name} />;
  const { facts, start, outdated } = page;
  return (
    <div className="grid gap-6">
      <Header name={facts.name} state={facts.description} sku={facts.sku} />
      <Outdated changes={outdated} />
      <Configurator key={JSON.stringify([facts.key, start])} facts={facts} start={start} offer={offer} />
    </div>
  );
}

function Header({
  name,
  state,
  sku,
}: {
  readonly name: string;
  readonly state?: string;
  readonly sku?: string;
}) {
  const text = useText();
  const crumbs = [{ label: text.t('shop.configurator.back'), href: '/configurations' }];
  return (
    <PageHeader
      title={name}
      badge={sku !== undefined && <Code>{sku}</Code>}
      state={state}
      breadcrumbs={{ label: text.t('shop.configurator.breadcrumb'), crumbs }}
    />
  );
}

function Outdated({ changes }: { readonly changes: readonly Departure[] }) {
  const text = useText();
  if (changes.length === 0) return null;
  const words = changes.map(({ to }) =>
    text.t('shop.configurator.outdated.change', { feature: to.name, option: chosenWords(to, text) }),
  );
  return (
    <Notice tone="warning">{text.t('shop.configurator.outdated', { changes: text.list(words) })}</Notice>
  );
}

function Impossible({ name }: { readonly name: string }) {
  const text = useText();
  return (
    <div className="grid gap-6">
      <Header name={name} />
      <EmptyState
        title={text.t('shop.configurator.impossible.title')}
        body={text.t('shop.configurator.impossible.help')}
        action={<ButtonLink href="/configurations">{text.t('shop.configurator.back')}</ButtonLink>}
      />
    </div>
  );
}
