import type { Result } from '@portico/kernel';
import type { PageRevision, PageRevisionState } from './page-revision.ts';
import type { PageDecision, PageState } from './page-state.ts';
import type { ReleaseCircumstances } from './release-page.ts';

/** A revision without its content, for the history of a page. */
export type RevisionSummary = {
  readonly id: string;
  readonly number: number;
  readonly state: PageRevisionState;
  readonly createdByName: string;
  readonly updatedAt: Date;
  readonly releasedByName?: string;
  readonly releasedAt?: Date;
};

/** What a decision names beyond the page itself, so that the store reads it along. */
export type NamedForPage = {
  /** A model that is to be on the page, besides those that are. */
  readonly modelId?: string;
  /** An earlier revision that is to be taken up again. */
  readonly revisionId?: string;
};

/** A page as it is while nobody else can change it, and what decisions about it are held against. */
export type PageCase = {
  readonly state: PageState;
  readonly earlier: PageRevision | undefined;
  readonly catalogue: Omit<ReleaseCircumstances, 'today'>;
};

/** There is no such customer for whoever asks. */
export type PageNotFound = { readonly kind: 'not-found' };

/**
 * The pages of the customers that one of the seller’s people looks after; another customer’s page is not found.
 * Nothing here is for a customer’s people: they read a released revision only.
 */
export type PageStore = {
  find(organizationId: string): Promise<PageState | undefined>;

  /** The revisions of a page, the newest first. */
  history(organizationId: string): Promise<readonly RevisionSummary[]>;

  /** What the draft of a page would be held against if it were released now. */
  findCase(organizationId: string): Promise<PageCase | undefined>;

  /** Decides on a page under a lock and writes the decision down, all or nothing. */
  change<Failure>(
    organizationId: string,
    named: NamedForPage,
    decide: (found: PageCase) => Result<PageDecision, Failure>,
  ): Promise<Result<PageDecision, Failure | PageNotFound>>;
};
