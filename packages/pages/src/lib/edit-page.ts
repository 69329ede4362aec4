import { assertNever, err, type Clock, type IdSource, type Result } from '@portico/kernel';
import { toCalendarDate } from './calendar-date.ts';
import { changeDraft } from './change-draft.ts';
import { discardDraft } from './discard-draft.ts';
import type { PageDecision, PageFailure, SeenDraft } from './page-state.ts';
import type { PageCase, PageNotFound, PageStore } from './page-store.ts';
import { releasePage } from './release-page.ts';
import { revertTo } from './revert-to.ts';
import type { SectionChange } from './section-change.ts';
import { startDraft } from './start-draft.ts';

/** What an account manager wants of a page. `seen` is the draft as it stood in the form. */
export type PageCommand =
  | { readonly kind: 'start-draft' }
  | { readonly kind: 'change'; readonly seen: SeenDraft; readonly change: SectionChange }
  | { readonly kind: 'release'; readonly seen: SeenDraft }
  | { readonly kind: 'discard'; readonly seen: SeenDraft }
  | { readonly kind: 'revert-to'; readonly revisionId: string };

/** Where pages are edited. `mayRelease` is asked at the moment of release. */
export type PageDesk = {
  readonly pages: PageStore;
  readonly personId: string;
  readonly mayRelease: (organizationId: string) => boolean;
  readonly ids: IdSource;
  readonly clock: Clock;
};

/** The person may edit pages, but not release this one. */
export type MayNotRelease = { readonly kind: 'may-not-release' };

/** Does what an account manager wants of a page, or says why not. */
export function editPage(
  desk: PageDesk,
  organizationId: string,
  command: PageCommand,
): Promise<Result<PageDecision, PageFailure | PageNotFound | MayNotRelease>> {
  const editor = { personId: desk.personId, at: desk.clock() };
  const decide = ({
    state,
    earlier,
    catalogue,
  }: PageCase): Result<PageDecision, PageFailure | MayNotRelease> => {
    switch (command.kind) {
      case 'start-draft':
        return startDraft(state, editor, desk.ids);
      case 'change': {
        const circumstances = { check: catalogue.check, ids: desk.ids };
        return changeDraft(state, command.seen, command.change, editor, circumstances);
      }
      case 'release': {
        if (!desk.mayRelease(organizationId)) return err({ kind: 'may-not-release' });
        const today = toCalendarDate(editor.at);
        return releasePage(state, command.seen, editor, { ...catalogue, today });
      }
      case 'discard':
        return discardDraft(state, command.seen);
      case 'revert-to':
        return revertTo(state, earlier, editor, desk.ids);
      default:
        return assertNever(command);
    }
  };
  return desk.pages.change(organizationId, namedBy(command), decide);
}

function namedBy(command: PageCommand): { readonly modelId?: string; readonly revisionId?: string } {
  if (command.kind === 'revert-to') return { revisionId: command.revisionId };
  if (command.kind !== 'change' || command.change.section !== 'configurations') return {};
  const { step } = command.change;
  return step.kind === 'add' || step.kind === 'change' ? { modelId: step.configuration.modelId } : {};
}
