import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { acceptQuote, draftQuote, forwardQuote, rejectQuote, requestChange } from '@portico/purchasing';
import type { QuoteDesk, QuoteEdit, QuoteRef } from '@portico/purchasing';
import { sampleLine, valueOf } from '@portico/purchasing/testing';
import { beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../core/new-id.ts';
import { addMember, addOrganization, addStaff, memberViewer } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { authorityOf } from './authority.ts';
import { openCartStore } from './cart-store.ts';
import { openDirectory } from './directory.ts';
import { openOrderBook } from './order-book.ts';
import { openQuoteBook } from './quote-book.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');

let paula: MemberViewer;
let bruno: MemberViewer;
let berta: MemberViewer;
let stranger: MemberViewer;

beforeEach(async () => {
  const acme = await addOrganization(database);
  const team = [acme.id];
  await addStaff(database, { name: 'Ansel Account', email: 'ansel@seller.example', team });
  paula = await memberViewer(
    database,
    await addMember(database, acme, { name: 'Paula', template: 'purchaser' }),
    NOW,
  );
  bruno = await memberViewer(
    database,
    await addMember(database, acme, { name: 'Bruno', template: 'buyer' }),
    NOW,
  );
  berta = await memberViewer(
    database,
    await addMember(database, acme, {
      name: 'Berta',
      grants: [
        { permission: 'quote.read', scope: 'organization' },
        { permission: 'quote.decide', scope: 'own', limit: { amount: 1_000_00, currency: 'EUR' } },
      ],
    }),
    NOW,
  );
  const other = await addOrganization(database, { name: 'Other' });
  stranger = await memberViewer(
    database,
    await addMember(database, other, { template: 'administrator' }),
    NOW,
  );
});

function partyOf(viewer: MemberViewer) {
  const { membershipId, personId, name } = viewer;
  return { membershipId, personId, name };
}

function deskOf(viewer: MemberViewer, now = NOW) {
  return {
    actor: partyOf(viewer),
    may: authorityOf(viewer),
    quotes: openQuoteBook(database, viewer, { now, address: '192.0.2.7' }),
    directory: openDirectory(database, viewer),
    clock: () => now,
  } satisfies QuoteDesk<unknown> & { directory: unknown };
}

function newForm(): Id<'Submission'> {
  return toId(newId());
}

async function openQuote(submissionId = newForm()): Promise<QuoteRef> {
  const cart = await openCartStore(database, paula, NOW).find();
  const request = valueOf(
    draftQuote(
      {
        organizationId: paula.organizationId,
        unitId: paula.unitId,
        by: partyOf(paula),
        to: partyOf(bruno),
        lines: [sampleLine('notebook', 2, 129_900), sampleLine('dock', 2, 18_950)],
        terms: { currency: 'EUR', agreementNumber: 'A-1', validityDays: 30 },
        at: NOW,
      },
      { title: 'Two notebooks', poNumber: '4500-1' },
    ),
  );
  return valueOf(
    await openQuoteBook(database, paula, { now: NOW }).open(request, {
      submissionId,
      cartVersion: cart.version,
    }),
  );
}

function editOf(ref: QuoteRef, version = 1): QuoteEdit {
  return { quoteId: ref.id, version, submissionId: newForm() };
}

async function mails(): Promise<readonly string[]> {
  const rows = await database.prisma.outboxMail.findMany({ orderBy: { id: 'asc' } });
  return rows.map((row) => `${row.template} to ${row.recipientName}`);
}

describe('a quote that is asked for', () => {
  it('is stored whole and read back as it was', async () => {
    const ref = await openQuote();
    expect(ref.number).toBe('Q-100001');
    const quote = await deskOf(bruno).quotes.find(ref.id);
    expect(quote).toMatchObject({
      state: 'open',
      version: 1,
      poNumber: '4500-1',
      requestedBy: { name: 'Paula' },
      assignedTo: { name: 'Bruno' },
      revision: { number: 1, total: { amount: 297_700, currency: 'EUR' }, agreementNumber: 'A-1' },
    });
    expect(quote?.revision.lines).toEqual([
      sampleLine('notebook', 2, 129_900),
      sampleLine('dock', 2, 18_950),
    ]);
    expect(await mails()).toEqual(['quote-requested to Bruno']);
    expect(await database.prisma.auditEvent.count({ where: { kind: 'quote.requested' } })).toBe(1);
  });

  it('is made once when the form is sent twice at once', async () => {
    const form = newForm();
    const refs = await Promise.all([openQuote(form), openQuote(form), openQuote(form)]);
    expect(new Set(refs.map((ref) => ref.id)).size).toBe(1);
    expect(await database.prisma.quote.count()).toBe(1);
    expect(await mails()).toHaveLength(1);
  });

  it('does not exist for another organization', async () => {
    const ref = await openQuote();
    expect(await deskOf(stranger).quotes.find(ref.id)).toBeUndefined();
    const outcome = await acceptQuote(deskOf(stranger), editOf(ref), {});
    expect(outcome).toEqual(await acceptQuote(deskOf(stranger), editOf({ ...ref, id: toId(newId()) }), {}));
    expect(outcome).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('deciding on a stored quote', () => {
  it('turns an accepted one into an order of exactly what was accepted', async () => {
    const ref = await openQuote();
    const before = await deskOf(bruno).quotes.find(ref.id);
    const settled = valueOf(await acceptQuote(deskOf(bruno), editOf(ref), { poNumber: '4500-9' }));
    expect(settled.order?.number).toBe('SO-100001');
    const orders = openOrderBook(database, paula, { now: NOW });
    const order = settled.order && (await orders.find(settled.order.id));
    expect(order).toMatchObject({ state: 'received', poNumber: '4500-9', quoteRevision: 1 });
    expect(JSON.stringify([order?.lines, order?.total])).toBe(
      JSON.stringify([before?.revision.lines, before?.revision.total]),
    );
    expect(await mails()).toEqual([
      'quote-requested to Bruno',
      'quote-accepted to Paula',
      'order-received to Bruno',
      'order-received to Ansel Account',
    ]);
  });

  it('makes exactly one order of twenty acceptances at once', async () => {
    const ref = await openQuote();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => acceptQuote(deskOf(bruno), editOf(ref), {})),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.error.kind === 'stale')).toHaveLength(19);
    expect(await database.prisma.order.count()).toBe(1);
    expect(await database.prisma.orderLine.count()).toBe(2);
    expect(await database.prisma.quoteEvent.count({ where: { kind: 'accepted' } })).toBe(1);
  });

  it('gives the same order to a form that is sent twice at once', async () => {
    const edit = editOf(await openQuote());
    const outcomes = await Promise.all([1, 2, 3].map(() => acceptQuote(deskOf(bruno), edit, {})));
    const settled = outcomes.map(valueOf);
    expect(new Set(settled.map((each) => each.order?.id)).size).toBe(1);
    expect(settled.filter((each) => !each.repeated)).toHaveLength(1);
    expect(await database.prisma.order.count()).toBe(1);
  });

  it('lets acceptance or rejection win, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ref = await openQuote();
      const [accepted, rejected] = await Promise.all([
        acceptQuote(deskOf(bruno), editOf(ref), {}),
        rejectQuote(deskOf(bruno), editOf(ref), { reason: 'No budget.' }),
      ]);
      expect([accepted.ok, rejected.ok].filter(Boolean)).toHaveLength(1);
      const quote = await database.prisma.quote.findUniqueOrThrow({ where: { id: ref.id } });
      expect(quote.state).toBe(accepted.ok ? 'accepted' : 'rejected');
      expect(await database.prisma.order.count({ where: { quoteId: ref.id } })).toBe(accepted.ok ? 1 : 0);
    }
  });

  it('refuses a form that shows an older version, and shows the newer one', async () => {
    const ref = await openQuote();
    await requestChange(deskOf(bruno), editOf(ref), { comment: 'Only one, please.' });
    expect(await acceptQuote(deskOf(bruno), editOf(ref), {})).toMatchObject({
      error: { kind: 'stale', current: { state: 'change-requested', version: 2 } },
    });
  });

  it('leaves no trace of a decision that is refused', async () => {
    const ref = await openQuote();
    const edit = editOf(ref);
    expect(await rejectQuote(deskOf(bruno), edit, { reason: '' })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await acceptQuote(deskOf(paula), editOf(ref), {})).toMatchObject({
      error: { kind: 'refused', because: { kind: 'no-permission', action: 'quote.decide' } },
    });
    expect(await database.prisma.submission.count()).toBe(1);
    expect(await database.prisma.quoteEvent.count()).toBe(1);
    expect((await rejectQuote(deskOf(bruno), edit, { reason: 'Now with a reason.' })).ok).toBe(true);
  });

  it('is accepted up to the limit of whoever decides, and forwarded only within it', async () => {
    const ref = await openQuote();
    const deciders = await openDirectory(database, paula).decidersOn({
      unitId: paula.unitId,
      total: { amount: 297_700, currency: 'EUR', scale: 2 },
    });
    expect(deciders.map((decider) => decider.name)).toEqual(['Bruno']);
    const within = await openDirectory(database, paula).decidersOn({
      unitId: paula.unitId,
      total: { amount: 1_000_00, currency: 'EUR', scale: 2 },
    });
    expect(within.map((decider) => decider.name)).toEqual(['Berta', 'Bruno']);
    expect(
      await forwardQuote(deskOf(bruno), editOf(ref), { membershipId: berta.membershipId }),
    ).toMatchObject({ error: { kind: 'invalid', faults: [{ path: 'to', code: 'required' }] } });
  });
});
