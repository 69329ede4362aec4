import {
  findTemplate,
  listAssortments,
  listPriceLists,
  nameDiscountSubjects,
  renameTemplate,
} from '@portico/database';
import { parseId } from '@portico/kernel';
import { ActionBar, Button, Notice, PageHeader, Panel, TextArea, TextField } from '@portico/ui';
import { Form, data } from 'react-router';

import { FaultSummary } from '~/components/seller/fault-summary.tsx';
import { TemplateFacts } from '~/components/seller/template-facts.tsx';
import { notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/template.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { database, viewer } = openDesk(context, url);
  const id = parseId(params.templateId);
  const template = id && (await findTemplate(database, viewer, id));
  if (template === undefined) throw notFound();
  const [assortments, lists, subjects] = await Promise.all([
    listAssortments(database, viewer),
    listPriceLists(database, viewer),
    nameDiscountSubjects(database, viewer, template.content.terms.discounts),
  ]);
  return { template, assortments, lists, subjects };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.template.name }];

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const form = await readForm(request);
  const words = {
    id: parseId(params.templateId) ?? '',
    version: Number(form.text('version')),
    name: form.text('name'),
    description: form.text('description'),
  };
  const saved = await renameTemplate(database, viewer, words, now);
  if (saved.ok) return redirectWithToast(url.pathname, { key: 'seller.templates.saved' });
  switch (saved.error.kind) {
    case 'not-found':
      throw notFound();
    case 'faulty':
      return data({ kind: 'faulty', faults: saved.error.faults, values: form.typed }, { status: 422 });
    case 'stale':
      return data({ kind: 'stale', faults: [], values: form.typed }, { status: 409 });
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function Template({ loaderData, actionData }: Route.ComponentProps) {
  const { template, assortments, lists, subjects } = loaderData;
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  return (
    <>
      <PageHeader
        title={template.name}
        breadcrumbs={{
          label: text.t('seller.breadcrumbs'),
          crumbs: [{ label: text.t('seller.templates.title'), href: '/seller/templates' }],
        }}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Panel title={text.t('seller.templates.words')}>
          <Form
            method="post"
            className="grid gap-4"
            noValidate
            key={actionData === undefined ? template.version : 'sent'}
          >
            <input type="hidden" name="version" value={template.version} readOnly />
            {actionData?.kind === 'stale' && (
              <Notice tone="warning" role="alert" title={text.t('seller.stale.title')}>
                {text.t('seller.templates.stale', {
                  name: template.name,
                  description: template.description,
                })}
              </Notice>
            )}
            <FaultSummary faults={actionData?.faults} />
            <TextField
              name="name"
              label={text.t('seller.templates.name')}
              required
              defaultValue={actionData?.values['name'] ?? template.name}
              error={faultOf('name')}
            />
            <TextArea
              name="description"
              label={text.t('seller.templates.description')}
              rows={3}
              defaultValue={actionData?.values['description'] ?? template.description}
              error={faultOf('description')}
            />
            <ActionBar>
              <Button type="submit" variant="primary">
                {text.t('seller.save')}
              </Button>
            </ActionBar>
          </Form>
        </Panel>
        <TemplateFacts content={template.content} {...{ assortments, lists, subjects }} />
      </div>
    </>
  );
}
