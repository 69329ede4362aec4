import { InvariantError, toId } from '@portico/kernel';
import { money } from '@portico/money';
import { QUOTE_STATES } from '@portico/purchasing';
import type { Party, Quote, QuoteState } from '@portico/purchasing';

import type { Database } from '../core/database.ts';
import type { WriteTransaction } from '../core/write.ts';
import { toPricedLine } from './stored-line.ts';

const MEMBER = { select: { id: true, personId: true, person: { select: { name: true } } } } as const;

/** The quote with its current revision; `undefined` for an unknown one. Whether it may be read is for the caller to ask. */
export async function loadQuote(
  source: WriteTransaction | Database['prisma'],
  id: string,
): Promise<Quote | undefined> {
  const row = await source.quote.findUnique({
    where: { id },
    include: { requestedBy: MEMBER, assignedTo: MEMBER },
  });
  if (row === null) return undefined;
  const revision = await source.quoteRevision.findUniqueOrThrow({
    where: { quoteId_number: { quoteId: id, number: row.currentRevision } },
    include: { createdBy: MEMBER, quoteLines: { orderBy: { position: 'asc' } } },
  });
  return {
    id: toId(row.id),
    organizationId: toId(row.organizationId),
    unitId: toId(row.unitId),
    number: row.number,
    title: row.title,
    state: toQuoteState(row.state),
    requestedBy: toParty(row.requestedBy),
    assignedTo: toParty(row.assignedTo),
    ...(row.poNumber !== null && { poNumber: row.poNumber }),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    version: row.version,
    revision: {
      number: revision.number,
      createdBy: toParty(revision.createdBy),
      createdAt: revision.createdAt,
      expiresAt: revision.expiresAt,
      ...(revision.comment !== null && { comment: revision.comment }),
      ...(revision.agreementNumber !== null && { agreementNumber: revision.agreementNumber }),
      lines: revision.quoteLines.map((line) => toPricedLine(line, revision.currency)),
      total: money(Number(revision.totalAmount), revision.currency),
    },
  };
}

/** Reads a stored state of a quote. */
export function toQuoteState(stored: string): QuoteState {
  const state = QUOTE_STATES.find((known) => known === stored);
  if (state === undefined) throw new InvariantError('quote-state-unknown', `No quote is "${stored}".`);
  return state;
}

/** A member as documents name them. */
export function toParty(row: {
  readonly id: string;
  readonly personId: string;
  readonly person: { readonly name: string };
}): Party {
  return { membershipId: toId(row.id), personId: toId(row.personId), name: row.person.name };
}
