import type { MemberViewer } from '@portico/access';
import { toPageRequest } from '@portico/kernel';
import { beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../core/new-id.ts';
import { addMember, addOrganization, memberViewer } from '../testing/people.ts';
import type { TestOrganization } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { expireQuotes } from './expire-quotes.ts';
import { findOrderDocument } from './find-order-document.ts';
import { findQuoteDocument } from './find-quote-document.ts';
import { listOrders, streamOrders } from './list-orders.ts';
import type { OrderFilter, OrderSort } from './list-orders.ts';
import { listQuotes } from './list-quotes.ts';
import type { QuoteConcern, QuoteFilter } from './list-quotes.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');
const NEWEST_FIRST: OrderSort = { by: 'placed', descending: true };

let acme: TestOrganization;
let paula: MemberViewer;
let bruno: MemberViewer;
let observer: MemberViewer;
let stranger: MemberViewer;

beforeEach(async () => {
  acme = await addOrganization(database);
  const hamburg = await acme.addUnit('Hamburg', acme.rootUnitId);
  const join = async (options: Parameters<typeof addMember>[2]) =>
    memberViewer(database, await addMember(database, acme, options), NOW);
  paula = await join({ name: 'Paula', template: 'purchaser', unitId: hamburg });
  bruno = await join({ name: 'Bruno', template: 'buyer' });
  observer = await join({ name: 'Olga', template: 'observer' });
  const other = await addOrganization(database, { name: 'Other' });
  stranger = await memberViewer(
    database,
    await addMember(database, other, { template: 'administrator' }),
    NOW,
  );
});

type OrderFacts = {
  readonly number: string;
  readonly by: MemberViewer;
  readonly po?: string;
  readonly title?: string;
  readonly state?: string;
  readonly cents?: number;
  readonly day?: number;
};

async function addOrder({
  number,
  by,
  po,
  title = 'Mice',
  state = 'received',
  cents = 100,
  day = 1,
}: OrderFacts) {
  const id = newId();
  const placedAt = new Date(Date.UTC(2026, 0, day));
  await database.prisma.order.create({
    data: {
      id,
      organizationId: by.organizationId,
      unitId: by.unitId,
      number,
      poNumber: po ?? null,
      title,
      state,
      currency: 'EUR',
      totalAmount: cents,
      lineCount: 1,
      placedById: by.membershipId,
      requestedById: by.membershipId,
      placedAt,
      updatedAt: placedAt,
      shipTo: { unitName: 'Hamburg', city: 'Hamburg' },
      orderEvents: {
        create: {
          id: newId(),
          organizationId: by.organizationId,
          kind: state,
          at: placedAt,
          actorName: by.name,
        },
      },
      orderLines: {
        create: {
          id: newId(),
          organizationId: by.organizationId,
          position: 0,
          kind: 'product',
          productId: newId(),
          sku: 'MOUSE',
          name: 'Mouse',
          details: [],
          quantity: 1,
          unitAmount: cents,
          listUnitAmount: cents,
          lineAmount: cents,
          trace: { version: 1, candidates: [] },
        },
      },
    },
  });
  return id;
}

async function numbers(viewer: MemberViewer, filter: OrderFilter = {}, sort = NEWEST_FIRST) {
  const list = await listOrders(database, viewer, { filter, sort, page: toPageRequest(1, 50) });
  expect(list.total).toBe(list.items.length);
  return list.items.map((item) => item.number);
}

describe('the list of orders', () => {
  beforeEach(async () => {
    await addOrder({ number: 'SO-1', by: paula, po: '4500-7', day: 1, cents: 300 });
    await addOrder({
      number: 'SO-2',
      by: bruno,
      title: '100 % cotton bags',
      day: 2,
      cents: 100,
      state: 'shipped',
    });
    await addOrder({ number: 'SO-3', by: bruno, po: '4500-8', day: 3, cents: 200 });
    await addOrder({ number: 'SO-4', by: stranger, po: '4500-7', title: 'Canary', day: 4 });
  });

  it('holds what the viewer may read, and counts no more', async () => {
    expect(await numbers(paula)).toEqual(['SO-1']);
    expect(await numbers(bruno)).toEqual(['SO-3', 'SO-2', 'SO-1']);
    expect(await numbers(observer)).toEqual(['SO-3', 'SO-2', 'SO-1']);
    expect(await numbers(stranger)).toEqual(['SO-4']);
    const list = await listOrders(database, observer, {
      filter: {},
      sort: NEWEST_FIRST,
      page: toPageRequest(1, 2),
    });
    expect(list).toMatchObject({ total: 3, number: 1, size: 2 });
    expect(Object.fromEntries(list.byState)).toEqual({ received: 2, shipped: 1 });
  });

  it('finds by number, PO number and title, and takes signs literally', async () => {
    expect(await numbers(observer, { text: '4500-7' })).toEqual(['SO-1']);
    expect(await numbers(observer, { text: 'SO-3' })).toEqual(['SO-3']);
    expect(await numbers(observer, { text: '0 % cot' })).toEqual(['SO-2']);
    expect(await numbers(observer, { text: '%' })).toEqual(['SO-2']);
    expect(await numbers(observer, { text: '_' })).toEqual([]);
    expect(await numbers(observer, { text: "' OR 1=1 -- " })).toEqual([]);
  });

  it('narrows by state, unit, person, date and amount', async () => {
    expect(await numbers(observer, { states: [] })).toEqual(['SO-3', 'SO-2', 'SO-1']);
    expect(await numbers(observer, { states: ['shipped'] })).toEqual(['SO-2']);
    expect(await numbers(observer, { unitId: paula.unitId })).toEqual(['SO-1']);
    expect(await numbers(observer, { memberId: bruno.membershipId })).toEqual(['SO-3', 'SO-2']);
    expect(await numbers(observer, { from: new Date('2026-01-02T00:00:00Z') })).toEqual(['SO-3', 'SO-2']);
    expect(await numbers(observer, { before: new Date('2026-01-02T00:00:00Z') })).toEqual(['SO-1']);
    expect(await numbers(observer, { least: 200, most: 300 })).toEqual(['SO-3', 'SO-1']);
    expect(await numbers(observer, { memberId: stranger.membershipId })).toEqual([]);
    expect(await numbers(observer, { organizationId: stranger.organizationId })).toEqual([]);
  });

  it('sorts by its columns and pages in that order', async () => {
    expect(await numbers(observer, {}, { by: 'total', descending: false })).toEqual(['SO-2', 'SO-3', 'SO-1']);
    expect(await numbers(observer, {}, { by: 'number', descending: true })).toEqual(['SO-3', 'SO-2', 'SO-1']);
    const second = await listOrders(database, observer, {
      filter: {},
      sort: NEWEST_FIRST,
      page: toPageRequest(2, 2),
    });
    expect(second.items.map((item) => item.number)).toEqual(['SO-1']);
  });

  it('counts what changed since it was last counted', async () => {
    const counts = async () => {
      const page = toPageRequest(1, 50);
      const list = await listOrders(database, observer, { filter: {}, sort: NEWEST_FIRST, page });
      return Object.fromEntries(list.byState);
    };
    expect(await counts()).toEqual({ received: 2, shipped: 1 });
    await database.prisma.order.updateMany({
      where: { number: 'SO-1' },
      data: { state: 'confirmed', updatedAt: NOW },
    });
    expect(await counts()).toEqual({ received: 1, shipped: 1, confirmed: 1 });
    await addOrder({ number: 'SO-5', by: bruno, day: 90 });
    expect(await counts()).toEqual({ received: 2, shipped: 1, confirmed: 1 });
  });

  it('is exported whole, in batches', async () => {
    const exported: string[] = [];
    for await (const item of streamOrders(database, observer, {})) exported.push(item.number);
    expect(exported).toEqual(['SO-3', 'SO-2', 'SO-1']);
  });
});

describe('an order as a document', () => {
  it('has its lines and history, and does not exist for others', async () => {
    const id = await addOrder({ number: 'SO-1', by: paula, po: '4500-7' });
    expect(await findOrderDocument(database, paula, id)).toMatchObject({
      number: 'SO-1',
      poNumber: '4500-7',
      unitName: 'Hamburg',
      shipTo: { city: 'Hamburg' },
      total: { amount: 100, currency: 'EUR' },
      lines: [{ name: 'Mouse', quantity: 1, total: { amount: 100 } }],
      history: [{ kind: 'received', at: new Date(Date.UTC(2026, 0, 1)), actorName: 'Paula' }],
    });
    expect(await findOrderDocument(database, stranger, id)).toBeUndefined();
    expect(await findOrderDocument(database, stranger, newId())).toBeUndefined();
  });
});

type QuoteFacts = {
  readonly number: string;
  readonly from?: MemberViewer;
  readonly to?: MemberViewer;
  readonly state?: string;
  readonly expires?: Date;
};

async function addQuote({
  number,
  from = paula,
  to = bruno,
  state = 'open',
  expires = new Date('2026-04-01T00:00:00Z'),
}: QuoteFacts) {
  const id = newId();
  const organizationId = from.organizationId;
  const createdAt = new Date('2026-02-01T00:00:00Z');
  await database.prisma.quote.create({
    data: {
      id,
      organizationId,
      unitId: from.unitId,
      number,
      title: `Title of ${number}`,
      state,
      currency: 'EUR',
      totalAmount: 900,
      lineCount: 1,
      currentRevision: 2,
      requestedById: from.membershipId,
      assignedToId: to.membershipId,
      expiresAt: expires,
      createdAt,
      updatedAt: createdAt,
      quoteEvents: {
        create: {
          id: newId(),
          organizationId,
          revision: 1,
          kind: 'requested',
          at: createdAt,
          actorName: from.name,
        },
      },
    },
  });
  for (const [revision, quantity] of [
    [1, 2],
    [2, 3],
  ] as const) {
    await database.prisma.quoteRevision.create({
      data: {
        id: newId(),
        organizationId,
        quoteId: id,
        number: revision,
        createdById: from.membershipId,
        createdAt,
        currency: 'EUR',
        totalAmount: quantity * 300,
        expiresAt: expires,
        quoteLines: {
          create: {
            id: newId(),
            organizationId,
            position: 0,
            kind: 'product',
            productId: newId(),
            sku: 'MOUSE',
            name: 'Mouse',
            details: [{ label: 'Colour', value: 'Grey' }],
            quantity,
            unitAmount: 300,
            listUnitAmount: 300,
            lineAmount: quantity * 300,
            trace: { version: 1, candidates: [] },
          },
        },
      },
    });
  }
  return id;
}

async function quoteNumbers(viewer: MemberViewer, concern: QuoteConcern = 'all', filter: QuoteFilter = {}) {
  const list = await listQuotes(database, viewer, {
    concern,
    filter,
    sort: { by: 'number', descending: false },
    page: toPageRequest(1, 50),
    now: NOW,
  });
  expect(list.total).toBe(list.items.length);
  return list.items.map((item) => item.number);
}

describe('the list of quotes', () => {
  beforeEach(async () => {
    await addQuote({ number: 'Q-1' });
    await addQuote({ number: 'Q-2', state: 'change-requested' });
    await addQuote({ number: 'Q-3', state: 'accepted' });
    await addQuote({ number: 'Q-4', expires: new Date('2026-03-02T09:00:00Z') });
    await addQuote({ number: 'Q-5', from: stranger, to: stranger });
  });

  it('knows what waits for whom, by the instant', async () => {
    expect(await quoteNumbers(bruno, 'waiting')).toEqual(['Q-1']);
    expect(await quoteNumbers(paula, 'waiting')).toEqual(['Q-2']);
    expect(await quoteNumbers(paula, 'mine')).toEqual(['Q-1', 'Q-2', 'Q-3', 'Q-4']);
    expect(await quoteNumbers(observer, 'waiting')).toEqual([]);
    expect(await quoteNumbers(observer, 'undecided')).toEqual(['Q-1', 'Q-2']);
    expect(await quoteNumbers(stranger)).toEqual(['Q-5']);
  });

  it('calls a quote expired from the instant on, recorded or not', async () => {
    expect(await quoteNumbers(observer, 'all', { states: ['expired'] })).toEqual(['Q-4']);
    expect(await quoteNumbers(observer, 'all', { states: ['open'] })).toEqual(['Q-1']);
    expect(await Promise.all([expireQuotes(database, NOW), expireQuotes(database, NOW)])).toContain(1);
    expect(await expireQuotes(database, NOW)).toBe(0);
    expect(await database.prisma.quoteEvent.count({ where: { kind: 'expired' } })).toBe(1);
    expect(await quoteNumbers(observer, 'all', { states: ['expired'] })).toEqual(['Q-4']);
  });
});

describe('a quote as a document', () => {
  it('shows the current revision beside the one before it', async () => {
    const id = await addQuote({ number: 'Q-1' });
    const document = await findQuoteDocument(database, bruno, { id, now: NOW });
    expect(document).toMatchObject({
      number: 'Q-1',
      state: 'open',
      requestedBy: { name: 'Paula', membershipId: paula.membershipId },
      shown: { number: 2, total: { amount: 900 }, lines: [{ quantity: 3, details: [{ value: 'Grey' }] }] },
      former: { number: 1, lines: [{ quantity: 2 }] },
      history: [{ kind: 'requested', actorName: 'Paula', at: new Date('2026-02-01T00:00:00Z') }],
    });
    const first = await findQuoteDocument(database, bruno, { id, revision: 1, now: NOW });
    expect(first?.shown.lines.map((line) => line.quantity)).toEqual([2]);
    expect(first?.former).toBeUndefined();
  });

  it('does not exist for others, nor does a revision that was never made', async () => {
    const id = await addQuote({ number: 'Q-1' });
    expect(await findQuoteDocument(database, stranger, { id, now: NOW })).toBeUndefined();
    expect(await findQuoteDocument(database, bruno, { id, revision: 3, now: NOW })).toBeUndefined();
    expect(await findQuoteDocument(database, bruno, { id, revision: 0, now: NOW })).toBeUndefined();
  });
});
