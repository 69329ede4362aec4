import { err, ok } from '@portico/kernel';
import type { Id, Result } from '@portico/kernel';

import { noticesTo } from './notice.ts';
import type { Notice } from './notice.ts';
import type { Party } from './party.ts';
import { totalOf } from './priced-line.ts';
import type { PricedLine } from './priced-line.ts';
import type { Quote, QuoteEvent } from './quote.ts';
import { expiryOf } from './quote-validity.ts';
import type { PriceTerms } from './quote-validity.ts';
import { checkWords, MAX_WORDS, worded } from './words.ts';
import type { Invalid } from './words.ts';

/** A quote before it has been given its identifier and its number. */
export type QuoteDraft = Omit<Quote, 'id' | 'number' | 'version'>;

/** A request for a decision, to be stored as one with what it is told to whom. */
export type QuoteRequest = {
  readonly quote: QuoteDraft;
  readonly event: QuoteEvent;
  readonly notices: readonly Notice[];
};

/** What a person writes to ask for a decision. */
export type RequestWords = {
  readonly title: string;
  readonly poNumber?: string;
  readonly comment?: string;
};

/** Where a request comes from and to whom it goes. */
export type RequestFacts = {
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly by: Party;
  /** Who shall decide; absent when the person chosen may not, or none was chosen. */
  readonly to: Party | undefined;
  readonly lines: readonly PricedLine[];
  readonly terms: PriceTerms;
  readonly at: Date;
};

/**
 * Makes the first revision of a quote out of priced lines. Refused, each with its field, without a title, without
 * lines, without somebody who may decide, and when a text is too long.
 */
export function draftQuote(facts: RequestFacts, words: RequestWords): Result<QuoteRequest, Invalid> {
  const faults = [
    ...checkWords('title', words.title, { required: true, most: MAX_WORDS.title }),
    ...(facts.to === undefined ? [{ path: 'assignedTo', code: 'required' }] : []),
    ...checkWords('poNumber', words.poNumber, { required: false, most: MAX_WORDS.poNumber }),
    ...checkWords('comment', words.comment, { required: false, most: MAX_WORDS.comment }),
    ...(facts.lines.length === 0 ? [{ path: 'lines', code: 'required' }] : []),
  ];
  if (faults.length > 0 || facts.to === undefined) return err({ kind: 'invalid', faults });

  const { at, by, to, lines, terms } = facts;
  const expiresAt = expiryOf(at, terms);
  const quote: QuoteDraft = {
    organizationId: facts.organizationId,
    unitId: facts.unitId,
    title: words.title.trim(),
    state: 'open',
    requestedBy: by,
    assignedTo: to,
    ...worded('poNumber', words.poNumber),
    createdAt: at,
    expiresAt,
    revision: {
      number: 1,
      createdBy: by,
      createdAt: at,
      expiresAt,
      ...worded('comment', words.comment),
      ...worded('agreementNumber', terms.agreementNumber),
      lines,
      total: totalOf(lines, terms.currency),
    },
  };
  const event: QuoteEvent = {
    kind: 'requested',
    revision: 1,
    at,
    by,
    to,
    ...worded('comment', words.comment),
  };
  return ok({ quote, event, notices: noticesTo('quote-requested', [to], by) });
}
