import type { Result } from '@portico/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { TERMS, berta, bruno, daysLater, paula, sampleLine, sampleQuote } from '../testing/samples.ts';
import { decideAcceptance } from './accept-quote.ts';
import { decideExpiry } from './expire-quote.ts';
import { decideForwarding } from './forward-quote.ts';
import type { OrderDraft } from './order.ts';
import { totalOf } from './priced-line.ts';
import type { PricedLine } from './priced-line.ts';
import type { QuoteChange } from './quote-change.ts';
import type { Quote, QuoteEvent, QuoteRevision } from './quote.ts';
import { decideRejection } from './reject-quote.ts';
import { decideChangeRequest } from './request-change.ts';
import { decideRevision } from './revise-quote.ts';
import { decideWithdrawal } from './withdraw-quote.ts';

type Command = (quote: Quote, at: Date) => Result<QuoteChange, unknown>;

const lines: fc.Arbitrary<readonly PricedLine[]> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('notebook', 'dock', 'screen', 'bag', 'mouse'),
      quantity: fc.integer({ min: 1, max: 1_000_000 }),
      cents: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 5, selector: (line) => line.name },
  )
  .map((chosen) => chosen.map(({ name, quantity, cents }) => sampleLine(name, quantity, cents)));

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>((quote, at) => decideAcceptance(quote, { poNumber: 'PO' }, bruno, at)),
  fc.constant<Command>((quote, at) => decideRejection(quote, { reason: 'No.' }, bruno, at)),
  fc.constant<Command>((quote, at) => decideWithdrawal(quote, {}, paula, at)),
  fc.constant<Command>((quote, at) => decideExpiry(quote, at)),
  // Weighted, so that most lives are long enough to have several revisions.
  {
    weight: 6,
    arbitrary: fc.constant<Command>((quote, at) => decideChangeRequest(quote, { comment: '?' }, bruno, at)),
  },
  {
    weight: 6,
    arbitrary: lines.map<Command>(
      (revised) => (quote, at) => decideRevision(quote, { lines: revised, terms: TERMS }, paula, at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(bruno, berta)
      .map<Command>((to) => (quote, at) => decideForwarding(quote, { to }, bruno, at)),
  },
);

type Life = {
  readonly quote: Quote;
  readonly revisions: readonly QuoteRevision[];
  readonly events: readonly QuoteEvent[];
  readonly orders: readonly OrderDraft[];
};

function live(commands: readonly Command[]): Life {
  const quote = sampleQuote();
  let life: Life = { quote, revisions: [quote.revision], events: [], orders: [] };
  for (const [day, next] of commands.entries()) {
    const outcome = next(life.quote, daysLater(day));
    if (!outcome.ok) continue;
    const { quote: changed, event, order } = outcome.value;
    life = {
      quote: changed,
      revisions:
        changed.revision === life.quote.revision ? life.revisions : [...life.revisions, changed.revision],
      events: [...life.events, event],
      orders: order === undefined ? life.orders : [...life.orders, order],
    };
  }
  return life;
}

describe('whatever happens to a quote', () => {
  const life = fc.array(command, { maxLength: 40 }).map(live);

  it('its revisions are numbered without a gap', () => {
    fc.assert(
      fc.property(life, ({ revisions }) => {
        expect(revisions.map((revision) => revision.number)).toEqual(revisions.map((_, index) => index + 1));
      }),
    );
  });

  it('each total is the sum of its lines', () => {
    fc.assert(
      fc.property(life, ({ revisions }) => {
        for (const revision of revisions) expect(revision.total).toEqual(totalOf(revision.lines, 'EUR'));
      }),
    );
  });

  it('there is an order exactly when it was accepted, and it is what was accepted', () => {
    fc.assert(
      fc.property(life, ({ quote, orders }) => {
        expect(orders).toHaveLength(quote.state === 'accepted' ? 1 : 0);
        for (const order of orders) {
          expect(JSON.stringify([order.lines, order.total])).toBe(
            JSON.stringify([quote.revision.lines, quote.revision.total]),
          );
        }
      }),
    );
  });

  it('history says where it stands, and ends with its end', () => {
    const final = new Set(['accepted', 'rejected', 'withdrawn', 'expired']);
    fc.assert(
      fc.property(life, ({ quote, events }) => {
        const ends = events.flatMap((event, index) => (final.has(event.kind) ? [index] : []));
        expect(ends).toEqual(final.has(quote.state) ? [events.length - 1] : []);
        if (final.has(quote.state)) expect(events.at(-1)?.kind).toBe(quote.state);
      }),
    );
  });
});
