import { err, type IdSource, type Result } from '@portico/kernel';
import { revisionCan, type PageRevision } from './page-revision.ts';
import type { Editor, PageDecision, PageFailure, PageState } from './page-state.ts';
import { openDraft } from './start-draft.ts';

/**
 * Opens a draft with the content of an earlier revision of the same page. Nothing is released by it: the draft
 * is looked at and released like any other.
 */
export function revertTo(
  state: PageState,
  revision: PageRevision | undefined,
  editor: Editor,
  ids: IdSource,
): Result<
  Extract<PageDecision, { kind: 'draft-started' }>,
  Extract<PageFailure, { kind: 'draft-exists' | 'unknown-revision' }>
> {
  const known = revision?.organizationId === state.owner.id && revisionCan(revision.state, 'revert-to');
  if (!known) return err({ kind: 'unknown-revision' });
  return openDraft(state, revision.content, editor, ids);
}
