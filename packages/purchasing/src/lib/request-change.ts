import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { checkWords, MAX_WORDS } from './words.ts';
import type { Invalid } from './words.ts';

/** Asks whoever requested the quote for another revision. The comment says what should change. */
export type RequestChange = { readonly comment: string };

/** Hands the quote back for a new revision. */
export function decideChangeRequest(
  quote: Quote,
  { comment }: RequestChange,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'request-change', at);
  if (!state.ok) return state;
  const faults = checkWords('comment', comment, { required: true, most: MAX_WORDS.comment });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  return ok({
    quote: { ...quote, state: state.value },
    event: { kind: 'change-requested', revision: quote.revision.number, at, by, comment: comment.trim() },
    notices: noticesTo('quote-change-requested', [quote.requestedBy], by),
  });
}
