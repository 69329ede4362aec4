import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Party } from './party.ts';
import { placeOrder } from './place-order.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** Acceptance of the current revision. A PO number given here replaces the one of the request. */
export type AcceptQuote = { readonly poNumber?: string; readonly comment?: string };

/** Accepts the current revision and makes the order out of it: the same lines, prices and traces, to the cent. */
export function decideAcceptance(
  quote: Quote,
  words: AcceptQuote,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'accept', at);
  if (!state.ok) return state;
  const faults = [
    ...checkWords('poNumber', words.poNumber, { required: false, most: MAX_WORDS.poNumber }),
    ...checkWords('comment', words.comment, { required: false, most: MAX_WORDS.comment }),
  ];
  if (faults.length > 0) return err({ kind: 'invalid', faults });

  const accepted: Quote = { ...quote, ...worded('poNumber', words.poNumber), state: state.value };
  return ok({
    quote: accepted,
    event: {
      kind: 'accepted',
      revision: quote.revision.number,
      at,
      by,
      ...worded('comment', words.comment),
    },
    order: placeOrder(accepted, by, at),
    notices: [...noticesTo('quote-accepted', [quote.requestedBy], by), ...noticesTo('order-received', [by])],
  });
}
