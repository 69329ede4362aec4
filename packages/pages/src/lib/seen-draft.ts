import { err, ok, type Result } from '@portico/kernel';
import type { PageRevision } from './page-revision.ts';
import type { PageFailure, PageState, SeenDraft } from './page-state.ts';

/** The draft, if it is still the one that the editor saw; otherwise `stale` with the draft as it is now. */
export function requireSeenDraft(
  state: PageState,
  seen: SeenDraft,
): Result<PageRevision, Extract<PageFailure, { kind: 'stale' }>> {
  const { draft } = state;
  if (draft && draft.id === seen.revisionId && draft.version === seen.version) return ok(draft);
  return err({ kind: 'stale', current: draft });
}
