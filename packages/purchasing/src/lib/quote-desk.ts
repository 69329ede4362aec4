import { err } from '@portico/kernel';
import type { Clock, Result } from '@portico/kernel';

import { decideAcceptance } from './accept-quote.ts';
import type { AcceptQuote } from './accept-quote.ts';
import type { Authority, QuoteDeed, Refused } from './authority.ts';
import type { Directory } from './directory.ts';
import { decideForwarding } from './forward-quote.ts';
import type { Party } from './party.ts';
import type { Quote } from './quote.ts';
import type { QuoteBook, QuoteEdit, QuoteNotFound, QuoteStale, SettledQuote } from './quote-book.ts';
import type { NotPossible, QuoteChange } from './quote-change.ts';
import { decideRejection } from './reject-quote.ts';
import type { RejectQuote } from './reject-quote.ts';
import { decideChangeRequest } from './request-change.ts';
import type { RequestChange } from './request-change.ts';
import { decideWithdrawal } from './withdraw-quote.ts';
import type { WithdrawQuote } from './withdraw-quote.ts';
import type { Invalid } from './words.ts';

/** Where one person decides on quotes: who they are, what they may do, and the quotes that they can read. */
export type QuoteDesk<Because> = {
  readonly actor: Party;
  readonly may: Authority<Because>;
  readonly quotes: QuoteBook;
  readonly clock: Clock;
};

/** Only whoever asked for the quote may do this. */
export type NotRequester = { readonly kind: 'not-requester'; readonly requestedBy: Party };

/** Why a decision on a quote did not come about. */
export type QuoteFailure<Because> =
  | NotPossible
  | Invalid
  | Refused<Because>
  | NotRequester
  | QuoteNotFound
  | QuoteStale;

/** What comes of a decision on a quote. */
export type QuoteOutcome<Because> = Promise<Result<SettledQuote, QuoteFailure<Because>>>;

/** Accepts the current revision; it becomes an order. */
export function acceptQuote<Because>(
  desk: QuoteDesk<Because>,
  edit: QuoteEdit,
  words: AcceptQuote,
): QuoteOutcome<Because> {
  return decide(desk, 'accept', edit, (quote, at) => decideAcceptance(quote, words, desk.actor, at));
}

/** Rejects the quote with a reason. */
export function rejectQuote<Because>(
  desk: QuoteDesk<Because>,
  edit: QuoteEdit,
  words: RejectQuote,
): QuoteOutcome<Because> {
  return decide(desk, 'reject', edit, (quote, at) => decideRejection(quote, words, desk.actor, at));
}

/** Asks for another revision with a comment. */
export function requestChange<Because>(
  desk: QuoteDesk<Because>,
  edit: QuoteEdit,
  words: RequestChange,
): QuoteOutcome<Because> {
  return decide(desk, 'request-change', edit, (quote, at) =>
    decideChangeRequest(quote, words, desk.actor, at),
  );
}

/** Takes the request back. */
export function withdrawQuote<Because>(
  desk: QuoteDesk<Because>,
  edit: QuoteEdit,
  words: WithdrawQuote,
): QuoteOutcome<Because> {
  return decide(desk, 'withdraw', edit, (quote, at) => decideWithdrawal(quote, words, desk.actor, at));
}

/** Whom a quote is forwarded to, by membership; whoever may not decide on it counts as nobody. */
export type ForwardTo = { readonly membershipId: string; readonly comment?: string };

/** Hands the decision to another person who may decide on this amount in this unit. */
export async function forwardQuote<Because>(
  desk: QuoteDesk<Because> & { readonly directory: Directory },
  edit: QuoteEdit,
  { membershipId, comment = '' }: ForwardTo,
): QuoteOutcome<Because> {
  const seen = await desk.quotes.find(edit.quoteId);
  if (seen === undefined) return err({ kind: 'not-found' });
  // Asked before the quote is locked; the version in `edit` proves afterwards that unit and amount are still these.
  const deciders = await desk.directory.decidersOn({ unitId: seen.unitId, total: seen.revision.total });
  const to = deciders.find((decider) => decider.membershipId === membershipId);
  return decide(desk, 'forward', edit, (quote, at) =>
    decideForwarding(quote, { to, comment }, desk.actor, at),
  );
}

/** Decides under the access rules: they judge the very quote that is decided on, inside the same transaction. */
export function decide<Because, Failure>(
  desk: QuoteDesk<Because>,
  deed: QuoteDeed,
  edit: QuoteEdit,
  decision: (quote: Quote, at: Date) => Result<QuoteChange, Failure>,
): Promise<Result<SettledQuote, Failure | Refused<Because> | NotRequester | QuoteNotFound | QuoteStale>> {
  const at = desk.clock();
  return desk.quotes.change(edit, (quote): Result<QuoteChange, Failure | Refused<Because> | NotRequester> => {
    const permit = desk.may.onQuote(deed, quote);
    if (permit.kind === 'refused') return err(permit);
    if (!isForRequesterOnly(deed) || quote.requestedBy.membershipId === desk.actor.membershipId) {
      return decision(quote, at);
    }
    return err({ kind: 'not-requester', requestedBy: quote.requestedBy });
  });
}

/** Whether only the person who asked may do this, whatever their role. */
export function isForRequesterOnly(deed: QuoteDeed): boolean {
  return deed === 'revise' || deed === 'withdraw';
}
