import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import { acceptQuote, draftQuote } from '@portico/purchasing';
import type { QuoteEdit } from '@portico/purchasing';
import { sampleLine, valueOf } from '@portico/purchasing/testing';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { addMember, addOrganization, memberViewer } from '../testing/people.ts';
import { strikeAt } from '../testing/striking-database.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { authorityOf } from './authority.ts';
import { openQuoteBook } from './quote-book.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');
let bruno: MemberViewer;
let edit: QuoteEdit;

beforeEach(async () => {
  const acme = await addOrganization(database);
  bruno = await memberViewer(
    database,
    await addMember(database, acme, { name: 'Bruno', template: 'buyer' }),
    NOW,
  );
  const by = { membershipId: bruno.membershipId, personId: bruno.personId, name: bruno.name };
  const request = valueOf(
    draftQuote(
      {
        organizationId: bruno.organizationId,
        unitId: bruno.unitId,
        by,
        to: by,
        lines: [sampleLine('notebook', 2, 129_900), sampleLine('dock', 2, 18_950)],
        terms: { currency: 'EUR', validityDays: 30 },
        at: NOW,
      },
      { title: 'Two notebooks' },
    ),
  );
  const book = openQuoteBook(database, bruno, { now: NOW });
  const { id } = valueOf(await book.open(request, { submissionId: toId(newId()), cartVersion: 0 }));
  edit = { quoteId: id, version: 1, submissionId: toId(newId()) };
});

function accept(through: Database) {
  const { membershipId, personId, name } = bruno;
  return acceptQuote(
    {
      actor: { membershipId, personId, name },
      may: authorityOf(bruno),
      quotes: openQuoteBook(through, bruno, { now: NOW }),
      clock: () => NOW,
    },
    edit,
    { poNumber: '4500-1' },
  );
}

/** Everything that an acceptance touches. */
async function everything() {
  const { prisma } = database;
  const [quotes, events, orders, lines, orderEvents, mails, jobs, audit, submissions, series] =
    await Promise.all([
      prisma.quote.findMany(),
      prisma.quoteEvent.count(),
      prisma.order.count(),
      prisma.orderLine.count(),
      prisma.orderEvent.count(),
      prisma.outboxMail.count(),
      prisma.job.count(),
      prisma.auditEvent.count(),
      prisma.submission.count(),
      prisma.numberSeries.findMany(),
    ]);
  return { quotes, events, orders, lines, orderEvents, mails, jobs, audit, submissions, series };
}

describe('half an order', () => {
  it('never exists, whichever statement of an acceptance fails', async () => {
    const before = await everything();
    for (let nth = 1; ; nth += 1) {
      const struck = strikeAt(database, nth, new Error('the connection is gone'));
      const outcome = await accept(struck).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) break;
      expect(await everything()).toEqual(before);
      expect(nth).toBeLessThan(100);
    }
    expect(await everything()).toMatchObject({ orders: 1, lines: 2, orderEvents: 1, events: 2 });
  });

  it('is not left by a deadlock either: the whole is run again and done once', async () => {
    const deadlock = Object.assign(new Error('deadlock'), { errno: 1213 });
    const whole = strikeAt(database, Number.POSITIVE_INFINITY, deadlock);
    valueOf(await accept(whole));
    const statements = whole.statements();
    expect(statements).toBeGreaterThan(15);

    const after = await everything();
    for (let nth = 1; nth <= statements; nth += 1) {
      await undoAcceptance();
      valueOf(await accept(strikeAt(database, nth, deadlock)));
      const again = await everything();
      expect({
        ...again,
        series: 0,
        quotes: again.quotes.map(({ state, version }) => ({ state, version })),
      }).toEqual({
        ...after,
        series: 0,
        quotes: [{ state: 'accepted', version: 2 }],
      });
    }
  });
});

/** Puts the quote back to where it waited, so that it can be accepted once more. */
async function undoAcceptance(): Promise<void> {
  const { prisma } = database;
  const about = { subjectKind: { in: ['order', 'quote'] }, kind: { not: 'quote.requested' } };
  await prisma.$transaction([
    prisma.orderLine.deleteMany(),
    prisma.orderEvent.deleteMany(),
    prisma.order.deleteMany(),
    prisma.quoteEvent.deleteMany({ where: { kind: 'accepted' } }),
    prisma.quote.updateMany({ data: { state: 'open', version: 1, poNumber: null } }),
    prisma.submission.deleteMany({ where: { id: edit.submissionId } }),
    prisma.job.deleteMany(),
    prisma.outboxMail.deleteMany(),
    prisma.auditEvent.deleteMany({ where: about }),
  ]);
}
