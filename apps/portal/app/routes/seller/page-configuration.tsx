import type { Faults } from '@portico/kernel';
import { data, redirect } from 'react-router';

import { ConfigurationEditor } from '~/components/seller/configuration-editor.tsx';
import { servicesContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';

import type { Route } from './+types/page-configuration.ts';
import { readConfiguration } from './configuration-form.server.ts';
import { presentConfiguration, requireModel, startingConfiguration } from './configuration-page.server.ts';
import { openDesk } from './desk.server.ts';
import { decideOnPage, requirePage, seenDraftOf } from './page-section.server.ts';

/** `new` in the address is a configuration that is still to be added, of the model that the address names. */
const NEW = 'new';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const state = await requirePage(desk, params.organizationId);
  const seen = seenDraftOf(state);
  const back = `/seller/customers/${params.organizationId}/page/configurations`;
  // Without a draft there is nothing to edit: somebody released or discarded it meanwhile.
  if (seen === undefined || state.draft === undefined) throw redirect(back);
  const stored = state.draft.content.configurations.find(({ key }) => key === params.key);
  if (stored === undefined && params.key !== NEW) throw notFound();
  const found = await requireModel(desk, stored?.modelId ?? url.searchParams.get('model') ?? '');
  const { prices } = context.get(servicesContext);
  const configuration =
    stored ?? (await startingConfiguration(prices, state, found.model, found.name, desk.now));
  return {
    back,
    seen,
    isNew: stored === undefined,
    modelId: found.id,
    modelName: found.name,
    ...(await presentConfiguration(prices, state, found.model, configuration, desk.now)),
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const form = await readForm(request);
  const found = await requireModel(desk, form.text('modelId'));
  const read = readConfiguration(form, found.model);
  const show = async (kind: 'checked' | 'faulty' | 'stale', faults: Faults, status: number) =>
    data(
      {
        kind,
        faults,
        ...(await presentConfiguration(
          context.get(servicesContext).prices,
          await requirePage(desk, params.organizationId),
          found.model,
          read,
          desk.now,
        )),
      },
      { status },
    );
  if (form.text('intent') === 'check') return show('checked', [], 200);
  const configuration = { ...read, modelId: found.id };
  const saved = await decideOnPage(desk, params.organizationId, {
    kind: 'change',
    seen: { revisionId: form.text('revisionId'), version: Number(form.text('version')) },
    change: {
      section: 'configurations',
      step:
        params.key === NEW
          ? { kind: 'add', configuration }
          : { kind: 'change', key: params.key, configuration },
    },
  });
  if (saved.ok) {
    const back = `/seller/customers/${params.organizationId}/page/configurations`;
    return redirectWithToast(back, { key: 'seller.configurations.saved', values: { name: read.name } });
  }
  switch (saved.error.kind) {
    case 'faulty':
      return show('faulty', saved.error.faults, 422);
    case 'stale':
      return show('stale', [], 409);
    default:
      throw notFound();
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageConfiguration({ loaderData, actionData }: Route.ComponentProps) {
  return <ConfigurationEditor stored={loaderData} sent={actionData} />;
}
