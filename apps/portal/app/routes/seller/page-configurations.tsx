import { listConfigurationModels } from '@portico/database';
import { Button, EmptyState, ConfigurationIcon, ItemList, Panel, Select, PlusIcon } from '@portico/ui';
import type { Item } from '@portico/ui';
import { Form } from 'react-router';

import { ConfigurationActions } from '~/components/seller/configuration-actions.tsx';
import { SectionForm } from '~/components/seller/section-form.tsx';
import { badRequest } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-configurations.ts';
import { openDesk } from './desk.server.ts';
import { requirePage, saveSection, seenDraftOf, workedOn } from './page-section.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const [state, models] = await Promise.all([
    requirePage(desk, params.organizationId),
    listConfigurationModels(desk.database, { kind: 'staff' }),
  ]);
  const families = [...new Set(models.map(({ family }) => family))];
  return {
    path: `/seller/customers/${params.organizationId}/page/configurations`,
    seen: seenDraftOf(state),
    configurations: (workedOn(state)?.configurations ?? []).map(({ key, name, description, modelId }) => ({
      key,
      name,
      description,
      modelName: models.find(({ id }) => id === modelId)?.name,
    })),
    models: families.map((family) => ({
      label: family,
      options: models
        .filter((model) => model.family === family)
        .map(({ id, name }) => ({ value: id, label: name })),
    })),
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const form = await readForm(request);
  const key = form.text('key');
  const steps = {
    up: { kind: 'move', key, by: -1 },
    down: { kind: 'move', key, by: 1 },
    remove: { kind: 'remove', key },
  } as const;
  const intent = form.text('intent');
  if (intent !== 'up' && intent !== 'down' && intent !== 'remove') throw badRequest();
  const change = { section: 'configurations', step: steps[intent] } as const;
  return saveSection(openDesk(context, url), params.organizationId, form, change, url.pathname);
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** The approved configurations in the order in which the customer sees them. */
export default function PageConfigurations({ loaderData, actionData }: Route.ComponentProps) {
  const { path, seen, configurations, models } = loaderData;
  const text = useText();
  const title = text.t('seller.page.section.configurations');
  const items = configurations.map(({ key, name, modelName, description }, index): Item => ({
    key,
    icon: <ConfigurationIcon size={20} />,
    title: name,
    meta: [modelName ?? text.t('seller.configurations.modelGone'), description]
      .filter((part) => part !== '')
      .join('. '),
    ...(seen !== undefined && {
      href: `${path}/${key}`,
      actions: (
        <ConfigurationActions
          seen={seen}
          configurationKey={key}
          name={name}
          isFirst={index === 0}
          isLast={index === configurations.length - 1}
        />
      ),
    }),
  }));
  const list =
    items.length === 0 ? (
      <EmptyState
        icon={<ConfigurationIcon size={20} />}
        headingLevel={3}
        title={text.t('seller.configurations.none')}
        body={text.t('seller.configurations.none.body')}
      />
    ) : (
      <ItemList label={title} items={items} />
    );
  if (seen === undefined) {
    return (
      <SectionForm title={title} seen={seen} sent={actionData} view={list}>
        {null}
      </SectionForm>
    );
  }
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Panel title={title} description={text.t('seller.configurations.description')} flush={items.length > 0}>
        {actionData !== undefined && (
          <p role="alert" className="p-4">
            {text.t(actionData.kind === 'stale' ? 'seller.stale.title' : 'seller.configurations.gone')}
          </p>
        )}
        {list}
      </Panel>
      <Panel title={text.t('seller.configurations.add')}>
        <Form method="get" action={`${path}/new`} className="grid gap-4">
          <Select
            name="model"
            label={text.t('seller.configurations.model')}
            required
            placeholder={text.t('seller.configurations.model.choose')}
            options={models}
          />
          <Button type="submit" variant="primary" icon={<PlusIcon />}>
            {text.t('seller.configurations.configure')}
          </Button>
        </Form>
      </Panel>
    </div>
  );
}
