import { InvariantError, toId } from '@portico/kernel';
import { money } from '@portico/money';
import { ORDER_STATES } from '@portico/purchasing';
import type { Order, OrderState } from '@portico/purchasing';

import type { Database } from '../core/database.ts';
import type { WriteTransaction } from '../core/write.ts';
import { toParty } from './load-quote.ts';
import { readShipTo } from './stored-json.ts';
import { toPricedLine } from './stored-line.ts';

const MEMBER = { select: { id: true, personId: true, person: { select: { name: true } } } } as const;

/** The order with its lines; `undefined` for an unknown one. Whether it may be read is for the caller to ask. */
export async function loadOrder(
  source: WriteTransaction | Database['prisma'],
  id: string,
): Promise<Order | undefined> {
  const row = await source.order.findUnique({
    where: { id },
    include: { placedBy: MEMBER, requestedBy: MEMBER, orderLines: { orderBy: { position: 'asc' } } },
  });
  if (row === null) return undefined;
  return {
    id: toId(row.id),
    organizationId: toId(row.organizationId),
    unitId: toId(row.unitId),
    number: row.number,
    title: row.title,
    state: toOrderState(row.state),
    ...(row.quoteId !== null && { quoteId: toId<'Quote'>(row.quoteId) }),
    ...(row.quoteRevision !== null && { quoteRevision: row.quoteRevision }),
    ...(row.poNumber !== null && { poNumber: row.poNumber }),
    placedBy: toParty(row.placedBy),
    requestedBy: toParty(row.requestedBy),
    placedAt: row.placedAt,
    shipTo: readShipTo(row.shipTo),
    lines: row.orderLines.map((line) => toPricedLine(line, row.currency)),
    total: money(Number(row.totalAmount), row.currency),
    version: row.version,
  };
}

/** Reads a stored state of an order. */
export function toOrderState(stored: string): OrderState {
  const state = ORDER_STATES.find((known) => known === stored);
  if (state === undefined) throw new InvariantError('order-state-unknown', `No order is "${stored}".`);
  return state;
}
