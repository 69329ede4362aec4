import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import type { Notice } from './notice.ts';
import type { OrderDraft } from './order.ts';
import type { Quote, QuoteEvent } from './quote.ts';
import { QUOTE_TRANSITIONS, quoteStateAt } from './quote-state.ts';
import type { QuoteState, QuoteVerb } from './quote-state.ts';
import { nextState } from './transitions.ts';

/**
 * What a decision on a quote brings about, to be stored as one: the quote as it now is, what to write into its
 * history, the order that it became, and who is to be told.
 */
export type QuoteChange = {
  readonly quote: Quote;
  readonly event: QuoteEvent;
  readonly order?: OrderDraft;
  readonly notices: readonly Notice[];
};

/** The quote is not in a state where this can be done. `state` is the one that holds now. */
export type NotPossible = {
  readonly kind: 'not-possible';
  readonly verb: QuoteVerb;
  readonly state: QuoteState;
  readonly expiresAt: Date;
};

/** The state that `verb` leads to at `at`, or why it cannot be done then. */
export function stepTo(quote: Quote, verb: QuoteVerb, at: Date): Result<QuoteState, NotPossible> {
  const state = quoteStateAt(quote, at);
  const next = nextState(QUOTE_TRANSITIONS, state, verb);
  return next === undefined
    ? err({ kind: 'not-possible', verb, state, expiresAt: quote.expiresAt })
    : ok(next);
}
