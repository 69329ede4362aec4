import { listAssortments, listPriceLists, openPageStore } from '@portico/database';
import { compareRevisions, findReleaseFaults, sectionOf, toCalendarDate } from '@portico/pages';
import { data } from 'react-router';

import { PageChanges } from '~/components/seller/page-changes.tsx';
import { PageHistory } from '~/components/seller/page-history.tsx';
import { ReleasePanel } from '~/components/seller/release-panel.tsx';
import { badRequest, notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';

import type { Route } from './+types/page-overview.ts';
import { openDesk } from './desk.server.ts';
import { readPageCommand } from './page-command.server.ts';
import { decideOnPage, seenDraftOf } from './page-section.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { database, viewer, from, now } = desk;
  const { id, name } = await requireCustomer(desk, params.organizationId);
  const store = openPageStore(database, viewer, from);
  const [found, history, assortments, priceLists] = await Promise.all([
    store.findCase(id),
    store.history(id),
    listAssortments(database, viewer),
    listPriceLists(database, viewer),
  ]);
  if (found === undefined) throw notFound();
  const { state, catalogue } = found;
  const { draft, released } = state;
  const names = new Map([...assortments, ...priceLists].map((each) => [each.id, each.name]));
  return {
    name,
    now,
    path: `/seller/customers/${id}/page`,
    seen: seenDraftOf(state),
    isFirst: released === undefined,
    changes: draft
      ? compareRevisions(released?.content, draft.content).map((change) => ({
          ...change,
          ...(change.label !== undefined && { label: names.get(change.label) ?? change.label }),
        }))
      : [],
    faults: draft
      ? findReleaseFaults(draft.content, state.owner, { ...catalogue, today: toCalendarDate(now) }).map(
          (fault) => ({ fault, section: sectionOf(fault) }),
        )
      : [],
    history,
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const command = readPageCommand(await readForm(request));
  if (command === undefined) throw badRequest();
  const decided = await decideOnPage(desk, id, command);
  const path = `/seller/customers/${id}/page`;
  if (decided.ok) {
    return redirectWithToast(path, { key: `seller.page.done.${decided.value.kind}` });
  }
  switch (decided.error.kind) {
    case 'stale':
    case 'incomplete':
      return data({ kind: decided.error.kind }, { status: 409 });
    case 'draft-exists':
      // Somebody was faster to the same end: the draft is there to work on.
      return redirectWithToast(path, { key: 'seller.page.draftExists', tone: 'info' });
    case 'may-not-release':
    case 'unknown-revision':
    case 'not-found':
    case 'faulty':
      throw notFound();
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** What would change for the customer, what still keeps it from being released, and what was released before. */
export default function PageOverview({ loaderData, actionData }: Route.ComponentProps) {
  const { name, now, path, seen, isFirst, changes, faults, history } = loaderData;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <PageChanges changes={changes} hasDraft={seen !== undefined} isFirst={isFirst} />
      <div className="grid gap-6">
        {seen !== undefined && (
          <ReleasePanel
            customerName={name}
            path={path}
            seen={seen}
            faults={faults}
            changeCount={changes.length}
            problem={actionData?.kind}
          />
        )}
        <PageHistory
          {...{ history, now, path }}
          hasDraft={seen !== undefined}
          templateHref={path.replace(/page$/, 'template')}
        />
      </div>
    </div>
  );
}
