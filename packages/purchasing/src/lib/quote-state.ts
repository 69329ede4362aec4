import type { TransitionTable } from './transitions.ts';

/** Where a quote stands. `open` waits for a decision; `change-requested` waits for a new revision; the rest are final. */
export type QuoteState = 'open' | 'change-requested' | 'accepted' | 'rejected' | 'withdrawn' | 'expired';

/** What can be done to a quote. */
export type QuoteVerb = 'accept' | 'reject' | 'request-change' | 'forward' | 'revise' | 'withdraw' | 'expire';

/** Every state of a quote, in the order in which people read them. */
export const QUOTE_STATES = [
  'open',
  'change-requested',
  'accepted',
  'rejected',
  'withdrawn',
  'expired',
] as const satisfies readonly QuoteState[];

/** The lifecycle of a quote. Forwarding keeps it open and changes who decides. */
export const QUOTE_TRANSITIONS: TransitionTable<QuoteState, QuoteVerb> = {
  open: {
    accept: 'accepted',
    reject: 'rejected',
    'request-change': 'change-requested',
    forward: 'open',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  'change-requested': { revise: 'open', withdraw: 'withdrawn', expire: 'expired' },
  accepted: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/**
 * The state that holds at `now`: an undecided quote past its expiry is expired from that instant on, whether or
 * not the worker has recorded it yet.
 */
export function quoteStateAt(
  quote: { readonly state: QuoteState; readonly expiresAt: Date },
  now: Date,
): QuoteState {
  const isUndecided = quote.state === 'open' || quote.state === 'change-requested';
  return isUndecided && quote.expiresAt.getTime() <= now.getTime() ? 'expired' : quote.state;
}
