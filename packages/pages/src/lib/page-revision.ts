import type { PageContent } from './page-content.ts';

/** What a revision of a page can be. Released and superseded revisions never change again. */
export type PageRevisionState = 'draft' | 'released' | 'superseded';

/** One numbered state of a customer’s page. `version` counts the saves of a draft, for telling two editors apart. */
export type PageRevision = {
  readonly id: string;
  readonly organizationId: string;
  readonly number: number;
  readonly state: PageRevisionState;
  readonly version: number;
  readonly content: PageContent;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly releasedById?: string;
  readonly releasedAt?: Date;
};

/** What can be done to a revision. Discarding removes a draft, so it leads to no state. */
export type PageAction = 'change' | 'release' | 'discard' | 'supersede' | 'revert-to';

/**
 * The life of a revision. An action that a state does not name is impossible in it; `null` ends the revision's
 * life. `revert-to` leaves the revision as it is and copies it into a new draft.
 */
export const PAGE_TRANSITIONS: Readonly<
  Record<PageRevisionState, Readonly<Partial<Record<PageAction, PageRevisionState | null>>>>
> = {
  draft: { change: 'draft', release: 'released', discard: null },
  released: { supersede: 'superseded', 'revert-to': 'released' },
  superseded: { 'revert-to': 'superseded' },
};

/** Whether the action is possible in the state. */
export function revisionCan(state: PageRevisionState, action: PageAction): boolean {
  return action in PAGE_TRANSITIONS[state];
}
