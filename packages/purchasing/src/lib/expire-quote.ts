import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import type { Quote } from './quote.ts';
import type { QuoteChange } from './quote-change.ts';
import { QUOTE_TRANSITIONS, quoteStateAt } from './quote-state.ts';
import { nextState } from './transitions.ts';

/** There is nothing to record: the quote is decided, or still has time. */
export type NotDue = { readonly kind: 'not-due' };

/** Records, some time after the fact, that an undecided quote expired. The history shows the instant it did. */
export function decideExpiry(quote: Quote, now: Date): Result<QuoteChange, NotDue> {
  const next = nextState(QUOTE_TRANSITIONS, quote.state, 'expire');
  if (next === undefined || quoteStateAt(quote, now) !== 'expired') return err({ kind: 'not-due' });
  return ok({
    quote: { ...quote, state: next },
    event: { kind: 'expired', revision: quote.revision.number, at: quote.expiresAt },
    notices: [],
  });
}
