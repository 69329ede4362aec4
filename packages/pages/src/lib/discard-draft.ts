import { ok, type Result } from '@portico/kernel';
import type { PageDecision, PageFailure, PageState, SeenDraft } from './page-state.ts';
import { requireSeenDraft } from './seen-draft.ts';

/** Throws the draft away; what is released stays as it is. */
export function discardDraft(
  state: PageState,
  seen: SeenDraft,
): Result<Extract<PageDecision, { kind: 'draft-discarded' }>, Extract<PageFailure, { kind: 'stale' }>> {
  const draft = requireSeenDraft(state, seen);
  return draft.ok ? ok({ kind: 'draft-discarded', draft: draft.value }) : draft;
}
