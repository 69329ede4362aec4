import { verdict } from '@portico/access';
import { openPageStore } from '@portico/database';
import { parseId } from '@portico/kernel';
import type { Faults } from '@portico/kernel';
import { editPage } from '@portico/pages';
import type { PageCommand, PageState, SectionChange } from '@portico/pages';
import { data } from 'react-router';

import { notFound } from '~/errors.server.ts';
import type { FormValues } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';

import type { Desk } from './desk.server.ts';

/** The page of the customer in the address; “there is nothing here” where there is none for this person. */
export async function requirePage(desk: Desk, organizationId: string): Promise<PageState> {
  const id = parseId<'Organization'>(organizationId);
  const state = id && (await openPageStore(desk.database, desk.viewer, desk.from).find(id));
  if (state === undefined) throw notFound();
  return state;
}

/** The draft as a form carries it along, so that saving tells two editors apart. */
export function seenDraftOf({ draft }: PageState) {
  return draft && { revisionId: draft.id, version: draft.version };
}

/** A section of the page as it is worked on: what the draft says, else what is released. */
export function workedOn({ draft, released }: PageState) {
  return (draft ?? released)?.content;
}

/** A section that was not saved, as the form shows it again. `stale`: somebody else saved in the meantime. */
export type UnsavedSection = {
  readonly kind: 'faulty' | 'stale';
  readonly faults: Faults;
  readonly values: Readonly<Record<string, string>>;
};

/** Carries a command out on a customer's page as this person. */
export function decideOnPage(desk: Desk, organizationId: string, command: PageCommand) {
  const { database, viewer, from, newId, now } = desk;
  return editPage(
    {
      pages: openPageStore(database, viewer, from),
      personId: viewer.personId,
      mayRelease: (id) => verdict(viewer, 'page.release', { organizationId: id, id: '' }).kind === 'allowed',
      ids: newId,
      clock: () => now,
    },
    organizationId,
    command,
  );
}

/**
 * Saves a section and goes back to it; or shows the form again with what is wrong, or that somebody was faster.
 * `place` puts faults where the form shows the fields, when that is elsewhere than in the section.
 */
export async function saveSection(
  desk: Desk,
  organizationId: string,
  form: FormValues,
  change: SectionChange,
  back: string,
  place: (faults: Faults) => Faults = (faults) => faults,
) {
  const seen = { revisionId: form.text('revisionId'), version: Number(form.text('version')) };
  const saved = await decideOnPage(desk, organizationId, { kind: 'change', seen, change });
  if (saved.ok) return redirectWithToast(back, { key: 'seller.page.saved' });
  switch (saved.error.kind) {
    case 'faulty':
      return unsaved('faulty', place(saved.error.faults), form, 422);
    case 'stale':
      return unsaved('stale', [], form, 409);
    default:
      throw notFound();
  }
}

/** The section as it was typed, with what is wrong with it. */
export function unsaved(kind: UnsavedSection['kind'], faults: Faults, form: FormValues, status: number) {
  return data<UnsavedSection>({ kind, faults, values: form.typed }, { status });
}
