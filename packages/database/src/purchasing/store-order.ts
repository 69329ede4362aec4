import { toId } from '@portico/kernel';
import type { Order, OrderDraft, OrderEvent, ShipTo } from '@portico/purchasing';

import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import { nextNumber } from './number-series.ts';
import { asJson, lineColumns } from './stored-line.ts';

/** Stores an order under the next number, with its lines, the address of the day and the first entry of its history. */
export async function insertOrder(tx: WriteTransaction, draft: OrderDraft): Promise<Order> {
  const shipTo = await addressOf(tx, draft.unitId);
  const number = await nextNumber(tx, 'order');
  const order: Order = { ...draft, id: toId(newId()), number, shipTo, version: 1 };
  await tx.order.create({
    data: {
      id: order.id,
      organizationId: order.organizationId,
      unitId: order.unitId,
      number,
      quoteId: draft.quoteId,
      quoteRevision: draft.quoteRevision,
      poNumber: order.poNumber ?? null,
      title: order.title,
      state: order.state,
      currency: order.total.currency,
      totalAmount: BigInt(order.total.amount),
      lineCount: order.lines.length,
      placedById: order.placedBy.membershipId,
      requestedById: order.requestedBy.membershipId,
      placedAt: order.placedAt,
      shipTo: asJson(shipTo),
      updatedAt: order.placedAt,
      version: order.version,
    },
  });
  await tx.orderLine.createMany({
    data: lineColumns(order.lines, order.organizationId).map((line) => ({ ...line, orderId: order.id })),
  });
  await insertOrderEvent(tx, order, { kind: 'received', at: order.placedAt, by: order.placedBy });
  return order;
}

/** Adds one entry to the history of an order. */
export async function insertOrderEvent(
  tx: WriteTransaction,
  order: Pick<Order, 'id' | 'organizationId'>,
  event: OrderEvent,
): Promise<void> {
  await tx.orderEvent.create({
    data: {
      id: newId(),
      organizationId: order.organizationId,
      orderId: order.id,
      kind: event.kind,
      at: event.at,
      actorPersonId: event.by?.personId ?? null,
      actorName: event.by?.name ?? '',
      comment: event.comment ?? null,
    },
  });
}

/** Where a unit's orders go: its own address, or that of the nearest unit above it that has one. */
async function addressOf(tx: WriteTransaction, unitId: string): Promise<ShipTo> {
  const above = await tx.unitAncestor.findMany({
    where: { descendantId: unitId },
    orderBy: { depth: 'asc' },
    include: { ancestor: true },
  });
  const unit = above[0]?.ancestor;
  const addressed = above.find(({ ancestor }) => ancestor.line1 !== null)?.ancestor ?? unit;
  return {
    unitName: unit?.name ?? '',
    ...present('recipient', addressed?.recipient),
    ...present('line1', addressed?.line1),
    ...present('line2', addressed?.line2),
    ...present('postalCode', addressed?.postalCode),
    ...present('city', addressed?.city),
    ...present('region', addressed?.region),
    ...present('country', addressed?.country),
  };
}

function present<Key extends keyof ShipTo>(key: Key, value: string | null | undefined): Partial<ShipTo> {
  const part: { -readonly [K in keyof ShipTo]?: string } = {};
  if (value !== null && value !== undefined && value !== '') part[key] = value;
  return part;
}
