import { openPageStore } from '@portico/database';
import {
  PAGE_SECTIONS,
  compareRevisions,
  findReleaseFaults,
  sectionOf,
  toCalendarDate,
} from '@portico/pages';
import { TabLinks } from '@portico/ui';
import { Outlet, useLocation } from 'react-router';

import { PageStateBar } from '~/components/seller/page-state-bar.tsx';
import { notFound } from '~/errors.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-layout.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const found = await openPageStore(desk.database, desk.viewer, desk.from).findCase(id);
  if (found === undefined) throw notFound();
  const { state, catalogue } = found;
  const { draft, released } = state;
  const changes = draft ? compareRevisions(released?.content, draft.content) : [];
  const faults = draft
    ? findReleaseFaults(draft.content, state.owner, { ...catalogue, today: toCalendarDate(desk.now) })
    : [];
  return {
    path: `/seller/customers/${id}/page`,
    now: desk.now,
    draft: draft && { number: draft.number, updatedAt: draft.updatedAt },
    released: released && { number: released.number, releasedAt: released.releasedAt },
    changeCount: changes.length,
    sections: PAGE_SECTIONS.map((key) => ({
      key,
      isChanged: changes.some((change) => change.section === key),
      faultCount: faults.filter((fault) => sectionOf(fault) === key).length,
    })),
  };
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** The editor of a page: where draft and release stand, and the sections to work on. */
export default function PageLayout({ loaderData }: Route.ComponentProps) {
  const { path, now, draft, released, changeCount, sections } = loaderData;
  const text = useText();
  const { pathname } = useLocation();
  return (
    <div className="grid gap-4">
      <PageStateBar {...{ path, now, draft, released, changeCount }} />
      <TabLinks
        look="pills"
        label={text.t('seller.page.sections')}
        items={[
          {
            key: 'overview',
            label: text.t('seller.page.section.overview'),
            href: path,
            current: pathname === path,
          },
          ...sections.map(({ key, isChanged, faultCount }) => ({
            key,
            label: (
              <>
                {text.t(`seller.page.section.${key}`)}
                {isChanged && (
                  <span
                    aria-label={text.t('seller.page.section.changed')}
                    title={text.t('seller.page.section.changed')}
                  >
                    {' •'}
                  </span>
                )}
              </>
            ),
            href: `${path}/${key}`,
            current: pathname.startsWith(`${path}/${key}`),
            ...(faultCount > 0 && { count: faultCount }),
          })),
        ]}
      />
      <Outlet />
    </div>
  );
}
