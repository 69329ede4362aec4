import type { MemberViewer } from '@portico/access';
import { InvariantError, ok, toId } from '@portico/kernel';
import { EMPTY_CART } from '@portico/purchasing';
import type { Cart, CartLine, CartStore } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { asJson, subjectColumns, toSubject } from './stored-line.ts';
import { performOnce } from './submission.ts';

/** The columns of a line of a cart. */
type StoredCartLine = {
  readonly id: string;
  readonly kind: string;
  readonly productId: string | null;
  readonly configurationKey: string | null;
  readonly choices: unknown;
  readonly quantity: number;
  readonly note: string | null;
};

type CartRow = RowDataPacket & { readonly version: number } & (StoredCartLine | { readonly id: null });

// A cart without lines is one row without a line.
const CART_SQL = `
SELECT c.version, l.id, l.kind, l.product_id AS productId, l.configuration_key AS configurationKey, l.choices,
       l.quantity, l.note
  FROM carts c LEFT JOIN cart_lines l ON l.cart_id = c.id
 WHERE c.membership_id = ? AND c.organization_id = ?
 ORDER BY l.position`;

/** The cart of a member in the organization that they stand in. Nobody else's can be reached through it. */
export function openCartStore(database: Database, viewer: MemberViewer, now: Date): CartStore {
  return {
    async find() {
      const [rows] = await database.pool.execute<CartRow[]>(CART_SQL, [
        viewer.membershipId,
        viewer.organizationId,
      ]);
      const [first] = rows;
      if (first === undefined) return EMPTY_CART;
      return {
        version: first.version,
        lines: rows.flatMap((row) => (row.id === null ? [] : [toCartLine(row)])),
      };
    },

    change(decide, submissionId) {
      return write(database, async (tx) => {
        const apply = async () => {
          const { id, cart } = await lockCart(tx, viewer, now);
          const decided = decide(cart);
          if (!decided.ok) return decided;
          const version = await storeCart(tx, viewer, { id, cart: decided.value }, now);
          return ok({ result: id, cart: { ...decided.value, version } });
        };
        if (submissionId === undefined) {
          const applied = await apply();
          return applied.ok ? ok(applied.value.cart) : applied;
        }
        const form = { submissionId, personId: viewer.personId, kind: 'cart.change', at: now };
        const sending = await performOnce(tx, form, apply);
        if (sending.kind === 'repeated') return ok((await lockCart(tx, viewer, now)).cart);
        return sending.outcome.ok ? ok(sending.outcome.value.cart) : sending.outcome;
      });
    },
  };
}

/** The cart of a member, made if need be and locked until the transaction ends. */
export async function lockCart(
  tx: WriteTransaction,
  viewer: MemberViewer,
  now: Date,
): Promise<{ readonly id: string; readonly cart: Cart }> {
  const found = await lockedRow(tx, viewer);
  if (found !== undefined) return found;
  await tx.$executeRaw`
    INSERT IGNORE INTO carts (id, organization_id, membership_id, updated_at, version)
    VALUES (${newId()}, ${viewer.organizationId}, ${viewer.membershipId}, ${now}, ${EMPTY_CART.version})`;
  const made = await lockedRow(tx, viewer);
  if (made === undefined) throw new InvariantError('cart-missing', 'The cart of a member cannot be made.');
  return made;
}

async function lockedRow(tx: WriteTransaction, viewer: MemberViewer) {
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM carts
     WHERE membership_id = ${viewer.membershipId} AND organization_id = ${viewer.organizationId}
       FOR UPDATE`;
  const row = rows[0];
  if (row === undefined) return undefined;
  const lines = await tx.cartLine.findMany({ where: { cartId: row.id }, orderBy: { position: 'asc' } });
  return { id: row.id, cart: { version: row.version, lines: lines.map(toCartLine) } };
}

/** Stores the lines of a locked cart and returns its new version. */
export async function storeCart(
  tx: WriteTransaction,
  viewer: MemberViewer,
  { id, cart }: { readonly id: string; readonly cart: Cart },
  now: Date,
): Promise<number> {
  await tx.cartLine.deleteMany({ where: { cartId: id } });
  await tx.cartLine.createMany({
    data: cart.lines.map((line, position) => ({
      id: line.id,
      cartId: id,
      organizationId: viewer.organizationId,
      position,
      ...subjectColumns(line.subject),
      ...(line.subject.kind === 'configuration' && { choices: asJson(line.subject.choices) }),
      quantity: line.quantity,
      note: line.note ?? null,
    })),
  });
  const version = cart.version + 1;
  await tx.cart.update({ where: { id }, data: { version, updatedAt: now } });
  return version;
}

function toCartLine(row: StoredCartLine): CartLine {
  return {
    id: toId(row.id),
    subject: toSubject(row),
    quantity: row.quantity,
    ...(row.note !== null && { note: row.note }),
  };
}
