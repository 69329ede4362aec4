import { err, ok } from '@portico/kernel';
import type { Clock, Id, Result } from '@portico/kernel';

import type { Authority, Refused } from './authority.ts';
import type { CartItem } from './cart.ts';
import type { CartStore } from './cart-store.ts';
import type { Directory } from './directory.ts';
import { allOffered } from './line-pricer.ts';
import type { LinePricer, LinesOnHold } from './line-pricer.ts';
import { checkQuantity } from './line-quantity.ts';
import type { QuantityFault } from './line-quantity.ts';
import type { Party } from './party.ts';
import { totalOf } from './priced-line.ts';
import type { CartChanged, QuoteBook, QuoteEdit, QuoteRef, SettledQuote } from './quote-book.ts';
import { decide } from './quote-desk.ts';
import type { QuoteFailure } from './quote-desk.ts';
import { draftQuote } from './request-quote.ts';
import type { RequestWords } from './request-quote.ts';
import { decideRevision } from './revise-quote.ts';
import { isCountable } from './total-limit.ts';
import type { TotalTooLarge } from './total-limit.ts';
import type { Invalid } from './words.ts';

/** Where one person asks for decisions: what they may do, what they have gathered, and what it costs. */
export type RequestDesk<Because> = {
  readonly actor: Party;
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly may: Authority<Because>;
  readonly quotes: QuoteBook;
  readonly carts: CartStore;
  readonly priceLines: LinePricer;
  readonly directory: Directory;
  readonly clock: Clock;
};

/** A request for a decision on a cart. `cartVersion` is the cart that the person saw. */
export type RequestQuote = RequestWords & {
  readonly submissionId: Id<'Submission'>;
  readonly cartVersion: number;
  /** The membership of whoever shall decide. */
  readonly assignedTo: string;
};

/** Why a request did not come about. */
export type RequestFailure<Because> = Refused<Because> | Invalid | CartChanged | LinesOnHold | TotalTooLarge;

/** Turns the member's cart into a quote with prices as of now, and asks the person chosen to decide. */
export async function requestQuote<Because>(
  desk: RequestDesk<Because>,
  command: RequestQuote,
): Promise<Result<QuoteRef, RequestFailure<Because>>> {
  const before = await desk.quotes.openedBy(command.submissionId);
  if (before !== undefined) return ok(before);
  const cart = await desk.carts.find();
  if (cart.version !== command.cartVersion) return err({ kind: 'cart-changed' });

  const at = desk.clock();
  const { terms, offers } = await desk.priceLines(cart.lines, at);
  const lines = allOffered(offers);
  if (lines === undefined) return err({ kind: 'lines-on-hold', offers });
  if (!isCountable(lines)) return err({ kind: 'total-too-large' });
  const total = totalOf(lines, terms.currency);
  const permit = desk.may.onRequest(desk.unitId, total);
  if (permit.kind === 'refused') return err(permit);

  const deciders = await desk.directory.decidersOn({ unitId: desk.unitId, total });
  const to = deciders.find((decider) => decider.membershipId === command.assignedTo);
  const { organizationId, unitId, actor: by } = desk;
  const drafted = draftQuote({ organizationId, unitId, by, to, lines, terms, at }, command);
  return drafted.ok ? desk.quotes.open(drafted.value, command) : drafted;
}

/** What the next revision shall hold. */
export type Revision = { readonly items: readonly CartItem[]; readonly comment?: string };

/** Answers a requested change: prices the items as of now and makes them the next revision. */
export async function reviseQuote<Because>(
  desk: RequestDesk<Because>,
  edit: QuoteEdit,
  { items, comment = '' }: Revision,
): Promise<Result<SettledQuote, QuoteFailure<Because> | QuantityFault | LinesOnHold | TotalTooLarge>> {
  for (const item of items) {
    const quantity = checkQuantity(item.quantity);
    if (!quantity.ok) return quantity;
  }
  const { terms, offers } = await desk.priceLines(
    items.map((item, index) => ({ ...item, id: String(index) })),
    desk.clock(),
  );
  const lines = allOffered(offers);
  if (lines === undefined) return err({ kind: 'lines-on-hold', offers });
  if (!isCountable(lines)) return err({ kind: 'total-too-large' });
  return decide(desk, 'revise', edit, (quote, at) =>
    decideRevision(quote, { lines, terms, comment }, desk.actor, at),
  );
}
