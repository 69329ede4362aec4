import type { QuoteEventKind, QuoteState } from '@portico/purchasing';

import type { CompanySize } from './companies.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import type { DemoContext } from './demo-context.ts';
import { drawLines, lineRow, singleProducts } from './demo-lines.ts';
import type { DemoLines } from './demo-lines.ts';
import type { DemoOrder } from './demo-orders.ts';
import type { DemoMember } from './demo-organizations.ts';
import type { DemoPage } from './demo-pages.ts';
import type { DemoStock } from './demo-stock.ts';
import type { TableRows } from './insert-rows.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How long a quote of the demo stands. */
const VALIDITY_DAYS = 30;

/** One thing that happened to a quote. */
type Happening = {
  readonly kind: QuoteEventKind;
  readonly at: Date;
  readonly by: DemoMember | undefined;
  readonly to?: DemoMember;
  readonly comment?: string;
  readonly revision: number;
};

/** A quote of the demo before it has its number. */
export type DemoQuote = {
  readonly id: string;
  readonly page: DemoPage;
  readonly title: string;
  readonly poNumber: string | null;
  readonly state: QuoteState;
  readonly requester: DemoMember;
  readonly decider: DemoMember;
  readonly createdAt: Date;
  readonly revisions: readonly (DemoLines & {
    readonly at: Date;
    readonly by: DemoMember;
    readonly comment?: string;
  })[];
  readonly happenings: readonly Happening[];
};

const COUNTS: Readonly<Record<CompanySize, number>> = { small: 3, medium: 7, large: 16, deep: 44 };

/** States in the mix in which a customer's list shows them. */
const STATES = ['open', 'open', 'change-requested', 'rejected', 'open', 'withdrawn', 'expired'] as const;

const TITLES = [
  'Notebooks for the new team',
  'Monitors, second floor',
  'Workstations for simulation',
  'Docking stations',
  'Replacement servers',
  'Equipment for trainees',
  'Spare keyboards and mice',
  'Mobile measuring stations',
] as const;

/** Quotes in every state, besides those that recent orders came from. */
export function drawQuotes(
  pages: readonly DemoPage[],
  stock: DemoStock,
  context: DemoContext,
): readonly DemoQuote[] {
  return pages.flatMap((page) => (page.isReleased ? quotesOf(page, stock, context) : []));
}

function quotesOf(page: DemoPage, stock: DemoStock, context: DemoContext): readonly DemoQuote[] {
  const { organization } = page;
  const random = context.random.fork(`quotes/${organization.company.domain}`);
  const singles = singleProducts(page, stock);
  const people = organization.members.filter(({ isDisabled }) => !isDisabled);
  const requesters = people.filter(({ template }) => template === 'purchaser');
  const deciders = people.filter(({ template }) => template === 'buyer' || template === 'administrator');
  const known = (email: string): DemoMember | undefined => people.find((person) => person.email === email);
  return Array.from({ length: COUNTS[organization.company.size] }, (_, index) => {
    const state = STATES[index % STATES.length] ?? 'open';
    // Every other quote of the documented customer is between the documented people, so both find something to do.
    const isDocumented = index % 2 === 0;
    const requester = (isDocumented && known(DEMO_ACCOUNTS.purchaser.email)) || random.pick(requesters);
    const decider = (isDocumented && known(DEMO_ACCOUNTS.buyer.email)) || random.pick(deciders);
    const daysAgo =
      state === 'expired' ? random.between(34, 60) : random.between(1, state === 'open' ? 28 : 25);
    const createdAt = context.at(
      -Math.min(daysAgo, 28 + (state === 'expired' ? 40 : 0)),
      random.between(7, 16),
      random.between(0, 59),
    );
    return drawQuote({ page, stock, singles, index, state, requester, decider, createdAt }, context, random);
  }).filter(({ revisions }) => revisions.every(({ lines }) => lines.length > 0));
}

type Setting = {
  readonly page: DemoPage;
  readonly stock: DemoStock;
  readonly singles: ReturnType<typeof singleProducts>;
  readonly index: number;
  readonly state: (typeof STATES)[number];
  readonly requester: DemoMember;
  readonly decider: DemoMember;
  readonly createdAt: Date;
};

function drawQuote(setting: Setting, context: DemoContext, random: SeededRandom): DemoQuote {
  const { page, stock, singles, index, state, requester, decider, createdAt } = setting;
  const later = (hours: number): Date =>
    new Date(
      Math.min(
        createdAt.getTime() + hours * 3_600_000,
        context.today.getTime() - 60_000 * (30 - (index % 20)),
      ),
    );
  const first = drawLines(page, singles, stock, createdAt, random);
  const happenings: Happening[] = [
    { kind: 'requested', at: createdAt, by: requester, to: decider, revision: 1 },
  ];
  const revisions: DemoQuote['revisions'][number][] = [{ ...first, at: createdAt, by: requester }];
  const isRevised = index % 5 === 1 || (state === 'open' && index % 7 === 4);
  if (isRevised) {
    happenings.push({
      kind: 'change-requested',
      at: later(5),
      by: decider,
      to: requester,
      revision: 1,
      comment: 'Please leave out what can wait until next quarter.',
    });
    const comment = 'Fewer pieces, the rest follows later.';
    revisions.push({
      ...drawLines(page, singles, stock, later(20), random),
      at: later(20),
      by: requester,
      comment,
    });
    happenings.push({ kind: 'revised', at: later(20), by: requester, to: decider, revision: 2, comment });
  }
  const revision = revisions.length;
  const closing: Partial<Record<QuoteState, Happening>> = {
    rejected: {
      kind: 'rejected',
      at: later(30),
      by: decider,
      revision,
      comment: 'Not in this year’s budget.',
    },
    'change-requested': {
      kind: 'change-requested',
      at: later(30),
      by: decider,
      to: requester,
      revision,
      comment: 'Can we take the smaller memory?',
    },
    withdrawn: { kind: 'withdrawn', at: later(26), by: requester, revision, comment: 'Found some in stock.' },
    expired: {
      kind: 'expired',
      at: new Date(createdAt.getTime() + VALIDITY_DAYS * 86_400_000),
      by: undefined,
      revision,
    },
  };
  const last = closing[state];
  if (last !== undefined) happenings.push(last);
  return {
    id: context.ids(`quote/${page.organization.id}/${index}`, createdAt),
    page,
    title: TITLES[index % TITLES.length] ?? 'Equipment',
    poNumber: null,
    state,
    requester,
    decider,
    createdAt,
    revisions,
    happenings,
  };
}

/** The accepted quote that a recent order came from. */
export function quoteBehind(order: DemoOrder, context: DemoContext): DemoQuote {
  const createdAt = new Date(order.placedAt.getTime() - 26 * 3_600_000);
  const { lines, total, requester, buyer } = order;
  return {
    id: context.ids(`quote-behind/${order.id}`, createdAt),
    page: order.page,
    title: order.title,
    poNumber: order.poNumber,
    state: 'accepted',
    requester,
    decider: buyer,
    createdAt,
    revisions: [{ lines, total, at: createdAt, by: requester }],
    happenings: [
      { kind: 'requested', at: createdAt, by: requester, to: buyer, revision: 1 },
      { kind: 'accepted', at: order.placedAt, by: buyer, revision: 1 },
    ],
  };
}

/** The rows of quotes, numbered in the order in which they were asked for. */
export function quoteRows(quotes: readonly DemoQuote[], context: DemoContext): TableRows {
  const numbered = quotes
    .toSorted((left, right) => left.createdAt.getTime() - right.createdAt.getTime())
    .map((quote, index) => ({ quote, number: `Q-${100_001 + index}` }));
  const revisions = quotes.flatMap((quote) =>
    quote.revisions.map((revision, index) => ({
      quote,
      revision,
      number: index + 1,
      id: context.ids(`quote-revision/${quote.id}/${index}`, revision.at),
    })),
  );
  return [
    ['quotes', numbered.map(({ quote, number }) => quoteRow(quote, number))],
    [
      'quote_revisions',
      revisions.map(({ quote, revision, number, id }) => ({
        id,
        organization_id: quote.page.organization.id,
        quote_id: quote.id,
        number,
        created_by_id: revision.by.membershipId,
        created_at: revision.at,
        comment: revision.comment ?? null,
        agreement_number: quote.page.agreement.number,
        currency: quote.page.organization.currency,
        total_amount: revision.total.amount,
        expires_at: expiry(revision.at),
      })),
    ],
    [
      'quote_lines',
      revisions.flatMap(({ quote, revision, id }) =>
        revision.lines.map((line, position) => ({
          ...lineRow(
            line,
            position,
            quote.page.organization.id,
            context.ids(`quote-line/${id}/${position}`, revision.at),
          ),
          quote_revision_id: id,
        })),
      ),
    ],
    [
      'quote_events',
      quotes.flatMap((quote) =>
        quote.happenings.map(({ kind, at, by, to, comment, revision }, index) => ({
          id: context.ids(`quote-event/${quote.id}/${index}`, at),
          organization_id: quote.page.organization.id,
          quote_id: quote.id,
          revision,
          kind,
          at,
          actor_person_id: by?.personId ?? null,
          actor_name: by?.name ?? '',
          target_name: to?.name ?? null,
          comment: comment ?? null,
        })),
      ),
    ],
  ];
}

function quoteRow(quote: DemoQuote, number: string): TableRows[number][1][number] {
  const current = quote.revisions.at(-1);
  if (current === undefined) throw new Error('Every quote has a revision.');
  return {
    id: quote.id,
    organization_id: quote.page.organization.id,
    unit_id: quote.requester.unitId,
    number,
    title: quote.title,
    state: quote.state,
    currency: quote.page.organization.currency,
    total_amount: current.total.amount,
    line_count: current.lines.length,
    current_revision: quote.revisions.length,
    requested_by_id: quote.requester.membershipId,
    assigned_to_id: quote.decider.membershipId,
    po_number: quote.poNumber,
    expires_at: expiry(current.at),
    created_at: quote.createdAt,
    updated_at: quote.happenings.at(-1)?.at ?? quote.createdAt,
    version: quote.happenings.length,
  };
}

function expiry(at: Date): Date {
  return new Date(at.getTime() + VALIDITY_DAYS * 86_400_000);
}
