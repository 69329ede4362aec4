import type { MemberViewer, StaffViewer } from '@portico/access';
import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import type { Order, OrderBook, OrderChange, OrderNotFound, OrderStale } from '@portico/purchasing';

import { sqlWhere } from '../access/sql-where.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { loadOrder } from './load-order.ts';
import { sendNotices } from './send-notices.ts';
import type { ActedFrom } from './settle-quote.ts';
import { insertOrderEvent } from './store-order.ts';

/** The orders that a member or one of the seller's people may read, and the one way by which they change. */
export function openOrderBook(
  database: Database,
  viewer: MemberViewer | StaffViewer,
  from: ActedFrom,
): OrderBook {
  const where = sqlWhere(viewer.ability, 'order.read', 'Order', 'o');
  const visible = `SELECT o.id FROM orders o WHERE o.id = ? AND ${where.sql}`;
  return {
    async find(id) {
      const [rows] = await database.pool.query(visible, [id, ...where.values]);
      return Array.isArray(rows) && rows.length > 0 ? loadOrder(database.prisma, id) : undefined;
    },

    change<Failure>(
      edit: { readonly orderId: string; readonly version: number },
      decide: (order: Order) => Result<OrderChange, Failure>,
    ) {
      type Outcome = Result<Order, Failure | OrderNotFound | OrderStale>;
      return write(database, async (tx): Promise<Outcome> => {
        const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
          `${visible} FOR UPDATE`,
          edit.orderId,
          ...where.values,
        );
        const current = rows.length === 0 ? undefined : await loadOrder(tx, edit.orderId);
        if (current === undefined) return err({ kind: 'not-found' });
        if (current.version !== edit.version) return err({ kind: 'stale', current });
        const decided = decide(current);
        return decided.ok ? ok(await storeOrderChange(tx, current, decided.value, from)) : decided;
      });
    },
  };
}

async function storeOrderChange(
  tx: WriteTransaction,
  before: Order,
  { order: decided, event, notices }: OrderChange,
  from: ActedFrom,
): Promise<Order> {
  const order: Order = { ...decided, version: before.version + 1 };
  await tx.order.update({
    where: { id: order.id },
    data: { state: order.state, updatedAt: from.now, version: order.version },
  });
  await insertOrderEvent(tx, order, event);
  await sendNotices(tx, notices, { kind: 'order', order, event }, from.now);
  await recordAudit(tx, {
    at: from.now,
    kind: `order.${event.kind}`,
    ...(event.by !== undefined && { actor: event.by }),
    organizationId: order.organizationId,
    subject: { kind: 'order', id: order.id },
    data: { number: order.number },
    ...(from.address !== undefined && { address: from.address }),
  });
  return order;
}
