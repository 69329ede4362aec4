import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Party } from './party.ts';
import { totalOf } from './priced-line.ts';
import type { PricedLine } from './priced-line.ts';
import type { Quote } from './quote.ts';
import { stepTo } from './quote-change.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { expiryOf } from './quote-validity.ts';
import type { PriceTerms } from './quote-validity.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** The next revision: its lines, priced anew under `terms`, and what to say about it. */
export type ReviseQuote = {
  readonly lines: readonly PricedLine[];
  readonly terms: PriceTerms;
  readonly comment?: string;
};

/** Answers a requested change with the next revision and gives the quote back to whoever decides. */
export function decideRevision(
  quote: Quote,
  { lines, terms, comment }: ReviseQuote,
  by: Party,
  at: Date,
): Result<QuoteChange, NotPossible | Invalid> {
  const state = stepTo(quote, 'revise', at);
  if (!state.ok) return state;
  const faults = [
    ...(lines.length === 0 ? [{ path: 'lines', code: 'required' }] : []),
    ...checkWords('comment', comment, { required: false, most: MAX_WORDS.comment }),
  ];
  if (faults.length > 0) return err({ kind: 'invalid', faults });

  const number = quote.revision.number + 1;
  const expiresAt = expiryOf(at, terms);
  return ok({
    quote: {
      ...quote,
      state: state.value,
      expiresAt,
      revision: {
        number,
        createdBy: by,
        createdAt: at,
        expiresAt,
        ...worded('comment', comment),
        ...worded('agreementNumber', terms.agreementNumber),
        lines,
        total: totalOf(lines, terms.currency),
      },
    },
    event: { kind: 'revised', revision: number, at, by, ...worded('comment', comment) },
    notices: noticesTo('quote-revised', [quote.assignedTo], by),
  });
}
