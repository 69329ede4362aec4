import { err, ok, toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';

import { EMPTY_CART } from '../lib/cart.ts';
import type { Cart } from '../lib/cart.ts';
import type { CartStore } from '../lib/cart-store.ts';
import type { Notice } from '../lib/notice.ts';
import type { OrderDraft } from '../lib/order.ts';
import type { QuoteBook, QuoteRef, SettledQuote } from '../lib/quote-book.ts';
import type { QuoteEvent, Quote } from '../lib/quote.ts';

/** A quote book that keeps everything in memory, with what was stored laid open. */
export type MemoryQuotes = QuoteBook & {
  readonly stored: Map<string, Quote>;
  readonly events: QuoteEvent[];
  readonly orders: OrderDraft[];
  readonly notices: Notice[];
};

/** A quote book in memory that starts with these quotes. */
export function memoryQuotes(...quotes: readonly Quote[]): MemoryQuotes {
  const stored = new Map<string, Quote>(quotes.map((quote) => [quote.id, quote]));
  const opened = new Map<string, QuoteRef>();
  const settled = new Map<string, SettledQuote>();
  const events: QuoteEvent[] = [];
  const orders: OrderDraft[] = [];
  const notices: Notice[] = [];
  return {
    stored,
    events,
    orders,
    notices,
    find: (id) => Promise.resolve(stored.get(id)),
    openedBy: (submissionId) => Promise.resolve(opened.get(submissionId)),
    open(request, origin) {
      const number = `Q-${100_001 + stored.size}`;
      const id = toId<'Quote'>(`quote ${number}`);
      stored.set(id, { ...request.quote, id, number, version: 1 });
      events.push(request.event);
      notices.push(...request.notices);
      opened.set(origin.submissionId, { id, number });
      return Promise.resolve(ok({ id, number }));
    },
    change(edit, decide) {
      const before = settled.get(edit.submissionId);
      if (before !== undefined) return Promise.resolve(ok({ ...before, repeated: true }));
      const current = stored.get(edit.quoteId);
      if (current === undefined) return Promise.resolve(err({ kind: 'not-found' }));
      if (current.version !== edit.version) return Promise.resolve(err({ kind: 'stale', current }));
      const decided = decide(current);
      if (!decided.ok) return Promise.resolve(decided);
      const { event, order, notices: told } = decided.value;
      const quote = { ...decided.value.quote, version: current.version + 1 };
      stored.set(quote.id, quote);
      events.push(event);
      notices.push(...told);
      if (order !== undefined) orders.push(order);
      const orderRef = order && { id: toId<'Order'>('order'), number: `SO-${100_000 + orders.length}` };
      const outcome = { quote, ...(orderRef && { order: orderRef }), repeated: false };
      settled.set(edit.submissionId, outcome);
      return Promise.resolve(ok(outcome));
    },
  };
}

/** A cart store in memory that starts with this cart. */
export function memoryCart(initial: Cart = EMPTY_CART): CartStore {
  let cart = initial;
  const seen = new Set<Id<'Submission'>>();
  return {
    find: () => Promise.resolve(cart),
    change(decide, submissionId) {
      if (submissionId !== undefined && seen.has(submissionId)) return Promise.resolve(ok(cart));
      const decided = decide(cart);
      if (!decided.ok) return Promise.resolve(decided);
      if (submissionId !== undefined) seen.add(submissionId);
      cart = { ...decided.value, version: cart.version + 1 };
      return Promise.resolve(ok(cart));
    },
  };
}
