import { listAssortments } from '@portico/database';
import { CheckboxGroup } from '@portico/ui';

import { SectionForm } from '~/components/seller/section-form.tsx';
import { readForm } from '~/forms/read-form.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-assortments.ts';
import { openDesk } from './desk.server.ts';
import { requirePage, saveSection, seenDraftOf, workedOn } from './page-section.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const [state, assortments] = await Promise.all([
    requirePage(desk, params.organizationId),
    listAssortments(desk.database, desk.viewer),
  ]);
  return { seen: seenDraftOf(state), assortments, chosen: workedOn(state)?.assortmentIds ?? [] };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const form = await readForm(request);
  const change = { section: 'assortments', assortmentIds: form.all('assortments') } as const;
  return saveSection(openDesk(context, url), params.organizationId, form, change, url.pathname);
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageAssortments({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, assortments, chosen } = loaderData;
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  const shown = assortments.filter(({ id }) => chosen.includes(id));
  return (
    <SectionForm
      title={text.t('seller.page.section.assortments')}
      description={text.t('seller.assortments.description')}
      seen={seen}
      sent={actionData}
      view={
        shown.length === 0 ? (
          <p className="text-muted">{text.t('seller.assortments.none')}</p>
        ) : (
          <ul className="grid gap-1">
            {shown.map(({ id, name, products }) => (
              <li key={id}>
                {name}{' '}
                <span className="text-muted">
                  {text.t('seller.assortments.products', { count: products })}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    >
      <CheckboxGroup
        name="assortments"
        label={text.t('seller.assortments.label')}
        hideLabel
        defaultValues={chosen}
        error={faultOf('assortments')}
        options={assortments.map(({ id, name, description, products }) => ({
          value: id,
          label: name,
          hint: `${description} ${text.t('seller.assortments.products', { count: products })}`.trim(),
        }))}
      />
    </SectionForm>
  );
}
