import type { Faults } from '@portico/kernel';
import type { PageRevision } from './page-revision.ts';

/** The organization that a page belongs to, as far as decisions about the page need it. */
export type PageOwner = { readonly id: string; readonly name: string; readonly currency: string };

/** A customer’s page as a whole, read under a lock when a decision is to be taken. */
export type PageState = {
  readonly owner: PageOwner;
  readonly released: PageRevision | undefined;
  readonly draft: PageRevision | undefined;
  /** The highest revision number given so far; 0 before the first. */
  readonly lastNumber: number;
};

/** Who decides, and when. */
export type Editor = { readonly personId: string; readonly at: Date };

/** The draft that the editor had before them: its identifier and the version that the form carried. */
export type SeenDraft = { readonly revisionId: string; readonly version: number };

/** What a decision about a page brought about; the store writes it down. */
export type PageDecision =
  | { readonly kind: 'draft-started'; readonly draft: PageRevision }
  | { readonly kind: 'draft-changed'; readonly draft: PageRevision }
  | { readonly kind: 'draft-discarded'; readonly draft: PageRevision }
  | {
      readonly kind: 'page-released';
      readonly released: PageRevision;
      readonly superseded: PageRevision | undefined;
    };

/**
 * Why a decision about a page was not taken. `stale`: somebody changed, released or discarded the draft in the
 * meantime; `current` is the draft as it is now, if there still is one. `incomplete` and `faulty` carry faults
 * whose path begins with the section.
 */
export type PageFailure =
  | { readonly kind: 'stale'; readonly current: PageRevision | undefined }
  | { readonly kind: 'draft-exists'; readonly current: PageRevision }
  | { readonly kind: 'unknown-revision' }
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | { readonly kind: 'incomplete'; readonly faults: Faults };
