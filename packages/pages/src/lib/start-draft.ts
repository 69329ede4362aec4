import { err, ok, type IdSource, type Result } from '@portico/kernel';
import { EMPTY_PAGE, type PageContent } from './page-content.ts';
import type { PageRevision } from './page-revision.ts';
import type { Editor, PageDecision, PageFailure, PageState } from './page-state.ts';

/** What {@link startDraft} can come to. */
export type StartDraftOutcome = Result<
  Extract<PageDecision, { kind: 'draft-started' }>,
  Extract<PageFailure, { kind: 'draft-exists' }>
>;

/**
 * Opens a draft: a copy of the released revision, in which approved configurations keep their key, or an empty
 * page when nothing was released yet. There is at most one draft; if there is one, it is the answer.
 */
export function startDraft(state: PageState, editor: Editor, ids: IdSource): StartDraftOutcome {
  return openDraft(state, state.released?.content ?? EMPTY_PAGE, editor, ids);
}

/** Opens a draft with a content that was decided elsewhere: from a template, or from an old revision. */
export function openDraft(
  state: PageState,
  content: PageContent,
  editor: Editor,
  ids: IdSource,
): StartDraftOutcome {
  if (state.draft) return err({ kind: 'draft-exists', current: state.draft });
  const draft: PageRevision = {
    id: ids(),
    organizationId: state.owner.id,
    number: state.lastNumber + 1,
    state: 'draft',
    version: 1,
    content,
    createdById: editor.personId,
    createdAt: editor.at,
    updatedAt: editor.at,
  };
  return ok({ kind: 'draft-started', draft });
}
