import type { MemberViewer, PreviewViewer, Refusal } from '@portico/access';
import { authorityOf } from '@portico/database';
import type { QuoteDocument } from '@portico/database';
import { QUOTE_DEEDS, QUOTE_TRANSITIONS, isForRequesterOnly, nextState } from '@portico/purchasing';
import type { QuoteDeed } from '@portico/purchasing';

/** Whether somebody can do one thing to a quote now, and if not, why. */
export type DeedStanding =
  | { readonly kind: 'allowed' }
  /** The quote is not in a state for it. */
  | { readonly kind: 'not-possible' }
  | { readonly kind: 'not-requester' }
  | { readonly kind: 'refused'; readonly because: Refusal };

/** The standing of everything that can be done to a quote. */
export type DeedStandings = Readonly<Record<QuoteDeed, DeedStanding>>;

/** Asks of every deed whether this viewer can do it: the same rules that the decision itself will ask. */
export function deedStandings(viewer: MemberViewer | PreviewViewer, quote: QuoteDocument): DeedStandings {
  const may = authorityOf(viewer);
  const matter = { ...quote, revision: quote.shown };
  const isRequester = viewer.kind === 'member' && viewer.membershipId === quote.requestedBy.membershipId;
  const standingOf = (deed: QuoteDeed): DeedStanding => {
    if (nextState(QUOTE_TRANSITIONS, quote.state, deed) === undefined) return { kind: 'not-possible' };
    if (isForRequesterOnly(deed) && viewer.kind === 'member' && !isRequester)
      return { kind: 'not-requester' };
    return may.onQuote(deed, matter);
  };
  const [accept, reject, requestChange, forward, revise, withdraw] = QUOTE_DEEDS;
  return {
    [accept]: standingOf(accept),
    [reject]: standingOf(reject),
    [requestChange]: standingOf(requestChange),
    [forward]: standingOf(forward),
    [revise]: standingOf(revise),
    [withdraw]: standingOf(withdraw),
  };
}
