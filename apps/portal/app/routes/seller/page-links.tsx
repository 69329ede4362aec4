import { ItemList, LinkIcon, TextField } from '@portico/ui';

import { FormRows } from '~/components/seller/form-rows.tsx';
import { SectionForm } from '~/components/seller/section-form.tsx';
import { readForm } from '~/forms/read-form.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-links.ts';
import { openDesk } from './desk.server.ts';
import { SPARE_ROWS, faultsInRows, readRows } from './form-rows.server.ts';
import { requirePage, saveSection, seenDraftOf, workedOn } from './page-section.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const state = await requirePage(openDesk(context, url), params.organizationId);
  return { seen: seenDraftOf(state), links: workedOn(state)?.links ?? [], spare: SPARE_ROWS };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const form = await readForm(request);
  const rows = readRows(form, 'links', ['label', 'url'], (part) => ({
    label: part('label'),
    url: part('url'),
  }));
  const change = { section: 'links', links: rows.map(({ value }) => value) } as const;
  return saveSection(openDesk(context, url), params.organizationId, form, change, url.pathname, (faults) =>
    faultsInRows(faults, 'links', rows),
  );
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageLinks({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, links, spare } = loaderData;
  const text = useText();
  const title = text.t('seller.page.section.links');
  return (
    <SectionForm
      title={title}
      description={text.t('seller.links.description')}
      seen={seen}
      sent={actionData}
      view={
        links.length === 0 ? (
          <p className="text-muted">{text.t('seller.links.none')}</p>
        ) : (
          <ItemList
            label={title}
            items={links.map(({ label, url }, index) => ({
              key: String(index),
              icon: <LinkIcon size={20} />,
              title: label,
              meta: url,
            }))}
          />
        )
      }
    >
      <FormRows
        prefix="links"
        stored={links}
        spare={spare}
        sent={actionData}
        legend={(number) => text.t('seller.links.row', { number })}
      >
        {(field) => (
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
            <TextField {...field('label')} label={text.t('seller.links.label')} />
            <TextField {...field('url')} label={text.t('seller.links.url')} inputMode="url" />
          </div>
        )}
      </FormRows>
    </SectionForm>
  );
}
