import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** Takes the request back, with or without a word on why. */
export type WithdrawQuote = { readonly comment?: string };

/** Withdraws a quote that is not decided yet. Nobody has to do anything more, so nobody is sent a mail. */
export function decideWithdrawal(
  quote: Quote,
  { comment }: WithdrawQuote,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'withdraw', at);
  if (!state.ok) return state;
  const faults = checkWords('comment', comment, { required: false, most: MAX_WORDS.comment });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  return ok({
    quote: { ...quote, state: state.value },
    event: { kind: 'withdrawn', revision: quote.revision.number, at, by, ...worded('comment', comment) },
    notices: [],
  });
}
