import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { describe, expect, it } from 'vitest';

import { memoryCart, memoryQuotes } from '../testing/in-memory.ts';
import { valueOf } from '../testing/outcome.ts';
import { TERMS, berta, bruno, daysLater, paula, sampleLine, sampleQuote } from '../testing/samples.ts';
import type { Authority, Permit } from './authority.ts';
import type { Directory } from './directory.ts';
import type { LineOffer, LinePricer } from './line-pricer.ts';
import type { OrderBook } from './order-book.ts';
import type { Order } from './order.ts';
import type { Party } from './party.ts';
import type { QuoteEdit } from './quote-book.ts';
import { acceptQuote, forwardQuote, rejectQuote, withdrawQuote } from './quote-desk.ts';
import { reorder } from './reorder.ts';
import { requestQuote, reviseQuote } from './request-desk.ts';

const everything: Authority<string> = {
  onQuote: () => ({ kind: 'allowed' }),
  onRequest: () => ({ kind: 'allowed' }),
  onOrder: () => ({ kind: 'allowed' }),
};
const directory: Directory = {
  decidersOn: () =>
    Promise.resolve([
      { ...berta, roles: ['Buyer'] },
      { ...bruno, roles: ['Buyer'] },
    ]),
};
const clock = () => daysLater(1);
const quote = sampleQuote();
const edit: QuoteEdit = { quoteId: quote.id, version: 1, submissionId: toId('form 1') };

/** Products cost 100.00; those called "gone" are not sold any more. */
const priceLines: LinePricer = (lines) =>
  Promise.resolve({
    terms: TERMS,
    offers: lines.map(({ id, subject, quantity, note }): LineOffer => {
      const name = subject.kind === 'product' ? subject.productId : subject.configurationKey;
      if (name === 'gone') return { kind: 'gone', id, subject, quantity, sku: '', name: '' };
      const line = { ...sampleLine(name, quantity, 10_000), subject };
      return { kind: 'offered', id, line: note === undefined ? line : { ...line, note } };
    }),
  });

function product(name: string, quantity = 1) {
  return { subject: { kind: 'product' as const, productId: toId<'Product'>(name) }, quantity };
}

function lineOf(name: string, quantity = 1) {
  return { id: toId<'CartLine'>(`line ${name}`), ...product(name, quantity) };
}

describe('deciding on a quote', () => {
  const deskOf = (actor: Party, may: Authority<string> = everything) => {
    const quotes = memoryQuotes(quote);
    return { actor, may, quotes, clock, directory };
  };

  it('makes one order however often the form is sent', async () => {
    const desk = deskOf(bruno);
    const first = valueOf(await acceptQuote(desk, edit, {}));
    const second = valueOf(await acceptQuote(desk, edit, {}));
    expect(first).toMatchObject({ repeated: false, order: { number: 'SO-100001' } });
    expect(second).toEqual({ ...first, repeated: true });
    expect(desk.quotes.orders).toHaveLength(1);
  });

  it('tells the second of two people what the first did', async () => {
    const desk = deskOf(bruno);
    await rejectQuote(desk, edit, { reason: 'No budget.' });
    const late = await acceptQuote(desk, { ...edit, submissionId: toId('form 2') }, {});
    expect(late).toMatchObject({ error: { kind: 'stale', current: { state: 'rejected', version: 2 } } });
  });

  it('is judged on the amount that is decided on', async () => {
    const judged: number[] = [];
    const limited: Authority<string> = {
      ...everything,
      onQuote(_deed, judgedQuote): Permit<string> {
        judged.push(judgedQuote.revision.total.amount);
        return { kind: 'refused', because: 'over the limit' };
      },
    };
    const desk = deskOf(bruno, limited);
    expect(await acceptQuote(desk, edit, {})).toEqual({
      ok: false,
      error: { kind: 'refused', because: 'over the limit' },
    });
    expect(judged).toEqual([quote.revision.total.amount]);
    expect(desk.quotes.stored.get(quote.id)).toBe(quote);
  });

  it('does not find what is not there', async () => {
    expect(await acceptQuote(deskOf(bruno), { ...edit, quoteId: toId('other') }, {})).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  it('is forwarded only to somebody who may decide', async () => {
    const desk = deskOf(bruno);
    expect(await forwardQuote(desk, edit, { membershipId: paula.membershipId })).toMatchObject({
      error: { kind: 'invalid', faults: [{ path: 'to', code: 'required' }] },
    });
    const settled = valueOf(await forwardQuote(desk, edit, { membershipId: berta.membershipId }));
    expect(settled.quote.assignedTo).toMatchObject(berta);
  });

  it('leaves withdrawing to whoever asked', async () => {
    expect(await withdrawQuote(deskOf(bruno), edit, {})).toMatchObject({
      error: { kind: 'not-requester', requestedBy: paula },
    });
    expect(valueOf(await withdrawQuote(deskOf(paula), edit, {})).quote.state).toBe('withdrawn');
  });
});

describe('asking for a decision', () => {
  const deskWith = (lines: readonly ReturnType<typeof lineOf>[], may = everything) => ({
    actor: paula,
    organizationId: toId<'Organization'>('organization'),
    unitId: toId<'Unit'>('unit'),
    may,
    quotes: memoryQuotes(),
    carts: memoryCart({ version: 3, lines }),
    priceLines,
    directory,
    clock,
  });
  const command = {
    submissionId: toId<'Submission'>('form'),
    cartVersion: 3,
    assignedTo: bruno.membershipId,
    title: 'Mice for all',
    poNumber: '',
    comment: 'Before Friday, please.',
  };

  it('makes a quote of the cart at the prices of now, and tells whoever decides', async () => {
    const desk = deskWith([lineOf('mouse', 3)]);
    const { id } = valueOf(await requestQuote(desk, command));
    expect(desk.quotes.stored.get(id)).toMatchObject({
      title: 'Mice for all',
      state: 'open',
      requestedBy: paula,
      assignedTo: bruno,
      expiresAt: daysLater(31),
      revision: { number: 1, total: { amount: 30_000 }, comment: 'Before Friday, please.' },
    });
    expect(desk.quotes.notices).toEqual([{ kind: 'quote-requested', to: { ...bruno, roles: ['Buyer'] } }]);
  });

  it('makes one quote however often the form is sent', async () => {
    const desk = deskWith([lineOf('mouse')]);
    const first = await requestQuote(desk, command);
    expect(await requestQuote(desk, { ...command, cartVersion: 99 })).toEqual(first);
    expect(desk.quotes.stored.size).toBe(1);
  });

  it('says so when the cart is not the one that was seen', async () => {
    expect(await requestQuote(deskWith([lineOf('mouse')]), { ...command, cartVersion: 2 })).toEqual({
      ok: false,
      error: { kind: 'cart-changed' },
    });
  });

  it('names the lines that cannot be bought', async () => {
    const outcome = await requestQuote(deskWith([lineOf('mouse'), lineOf('gone')]), command);
    expect(outcome).toMatchObject({
      error: { kind: 'lines-on-hold', offers: [{ kind: 'offered' }, { kind: 'gone' }] },
    });
  });

  it('wants a title, something to buy, and somebody who may decide', async () => {
    const outcome = await requestQuote(deskWith([]), { ...command, title: ' ', assignedTo: 'nobody' });
    expect(outcome).toMatchObject({
      error: {
        kind: 'invalid',
        faults: [
          { path: 'title', code: 'required' },
          { path: 'assignedTo', code: 'required' },
          { path: 'lines', code: 'required' },
        ],
      },
    });
  });

  it('is refused to those who may not ask', async () => {
    const may: Authority<string> = {
      ...everything,
      onRequest: () => ({ kind: 'refused', because: 'observer' }),
    };
    expect(await requestQuote(deskWith([lineOf('mouse')], may), command)).toEqual({
      ok: false,
      error: { kind: 'refused', because: 'observer' },
    });
  });

  it('answers a change with a revision at the prices of now', async () => {
    const handedBack = sampleQuote({ state: 'change-requested' });
    const desk = { ...deskWith([]), quotes: memoryQuotes(handedBack) };
    const settled = valueOf(
      await reviseQuote(desk, edit, { items: [product('mouse', 4)], comment: 'Four.' }),
    );
    expect(settled.quote).toMatchObject({
      state: 'open',
      version: 2,
      revision: { number: 2, total: { amount: 40_000 }, comment: 'Four.' },
    });
    expect(await reviseQuote(desk, edit, { items: [product('mouse', 0)] })).toMatchObject({
      error: { kind: 'quantity-out-of-range' },
    });
  });
});

describe('ordering again', () => {
  const order: Order = {
    id: toId('order'),
    organizationId: toId('organization'),
    unitId: toId('unit'),
    number: 'SO-100001',
    title: 'Mice for all',
    state: 'delivered',
    placedBy: bruno,
    requestedBy: paula,
    placedAt: daysLater(-90),
    lines: ['mouse', 'gone'].map((name) => ({
      ...sampleLine(name, 5, 9_000),
      subject: { kind: 'product', productId: toId(name) },
    })),
    total: { amount: 90_000, currency: 'EUR', scale: 2 },
    shipTo: { unitName: 'Hamburg' },
    version: 4,
  };
  const orders: OrderBook = {
    find: (id) => Promise.resolve(id === order.id ? order : undefined),
    change: () => Promise.reject(new Error('Ordering again changes no order.')),
  };
  let made = 0;
  const newLineId = (): Id<'CartLine'> => toId(`new line ${(made += 1)}`);
  const command = { orderId: order.id, submissionId: toId<'Submission'>('form') };

  it('fills the cart once and names what is gone', async () => {
    const carts = memoryCart();
    const desk = { orders, carts, priceLines, clock, newLineId };
    const plan = valueOf(await reorder(desk, command));
    expect(plan.leftOut).toEqual([{ name: 'gone', sku: 'GONE', because: 'gone' }]);
    await reorder(desk, command);
    expect((await carts.find()).lines.map((line) => [line.subject, line.quantity])).toEqual([
      [{ kind: 'product', productId: 'mouse' }, 5],
    ]);
  });

  it('does not find what is not there', async () => {
    const desk = { orders, carts: memoryCart(), priceLines, clock, newLineId };
    expect(await reorder(desk, { ...command, orderId: toId('other') })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});
