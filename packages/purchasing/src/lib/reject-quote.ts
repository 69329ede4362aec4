import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { checkWords, MAX_WORDS } from './words.ts';
import type { Invalid } from './words.ts';

/** Rejection for good. Whoever asked is owed the reason. */
export type RejectQuote = { readonly reason: string };

/** Rejects the current revision, and with it the quote. */
export function decideRejection(
  quote: Quote,
  { reason }: RejectQuote,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'reject', at);
  if (!state.ok) return state;
  const faults = checkWords('reason', reason, { required: true, most: MAX_WORDS.comment });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  return ok({
    quote: { ...quote, state: state.value },
    event: { kind: 'rejected', revision: quote.revision.number, at, by, comment: reason.trim() },
    notices: noticesTo('quote-rejected', [quote.requestedBy], by),
  });
}
