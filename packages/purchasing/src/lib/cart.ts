import { err, ok } from '@portico/kernel';
import type { Id, Result } from '@portico/kernel';

import { checkQuantity } from './line-quantity.ts';
import type { QuantityFault } from './line-quantity.ts';
import { isSameSubject } from './line-subject.ts';
import type { LineSubject } from './line-subject.ts';

/** The most lines that a cart, and so a quote, may have. */
export const MAX_LINES = 200;

/** The longest note on a line, in characters. */
export const MAX_NOTE_LENGTH = 400;

/** One line of a cart. `note` is the member's own remark and goes into the quote. */
export type CartLine = {
  readonly id: Id<'CartLine'>;
  readonly subject: LineSubject;
  readonly quantity: number;
  readonly note?: string;
};

/** What a member has gathered, in the order in which it was added. `version` rises with every change. */
export type Cart = { readonly version: number; readonly lines: readonly CartLine[] };

/** What a member puts into a cart. */
export type CartItem = { readonly subject: LineSubject; readonly quantity: number; readonly note?: string };

/** A cart nobody has put anything into. */
export const EMPTY_CART: Cart = { version: 0, lines: [] };

/** Why a cart cannot be changed as asked. */
export type CartFailure =
  | QuantityFault
  | { readonly kind: 'cart-full'; readonly most: number }
  | { readonly kind: 'line-not-found' }
  | { readonly kind: 'note-too-long'; readonly most: number };

/**
 * Adds an item. A line for the same thing already there takes the quantity up (and keeps its own note), so a cart
 * never has two equal lines; otherwise a new line with `id` is put last.
 */
export function addItem(cart: Cart, item: CartItem, id: Id<'CartLine'>): Result<Cart, CartFailure> {
  const present = cart.lines.find((line) => isSameSubject(line.subject, item.subject));
  const quantity = checkQuantity(item.quantity);
  if (!quantity.ok) return quantity;
  if (present !== undefined) return setQuantity(cart, present.id, present.quantity + item.quantity);
  if (cart.lines.length >= MAX_LINES) return err({ kind: 'cart-full', most: MAX_LINES });
  return checkNote(item.note, { ...cart, lines: [...cart.lines, { id, ...item }] });
}

/** Sets the quantity of a line. */
export function setQuantity(cart: Cart, id: Id<'CartLine'>, quantity: number): Result<Cart, CartFailure> {
  const checked = checkQuantity(quantity);
  return checked.ok ? replaceLine(cart, id, (line) => ({ ...line, quantity })) : checked;
}

/** Sets the note of a line; an empty one takes the note away. */
export function setNote(cart: Cart, id: Id<'CartLine'>, note: string): Result<Cart, CartFailure> {
  const changed = replaceLine(cart, id, ({ note: _former, ...line }) =>
    note === '' ? line : { ...line, note },
  );
  return changed.ok ? checkNote(note, changed.value) : changed;
}

/** Takes a line out. Taking out a line that is gone already changes nothing. */
export function removeLine(cart: Cart, id: Id<'CartLine'>): Cart {
  return { ...cart, lines: cart.lines.filter((line) => line.id !== id) };
}

/**
 * Puts a line back where it stood before it was taken out; `position` counts from 0 and may lie past the end. When
 * the same thing has been added again meanwhile, that line is left as it is.
 */
export function restoreLine(
  cart: Cart,
  item: CartItem,
  id: Id<'CartLine'>,
  position: number,
): Result<Cart, CartFailure> {
  if (cart.lines.some((line) => isSameSubject(line.subject, item.subject))) return ok(cart);
  const added = addItem(cart, item, id);
  if (!added.ok) return added;
  const line = added.value.lines.at(-1);
  return line === undefined ? added : ok({ ...cart, lines: cart.lines.toSpliced(position, 0, line) });
}

/** Adds several items one after the other; the first that cannot be added stops it and nothing is added. */
export function addItems(
  cart: Cart,
  items: readonly CartItem[],
  newLineId: () => Id<'CartLine'>,
): Result<Cart, CartFailure> {
  let filled = cart;
  for (const item of items) {
    const added = addItem(filled, item, newLineId());
    if (!added.ok) return added;
    filled = added.value;
  }
  return ok(filled);
}

function replaceLine(
  cart: Cart,
  id: Id<'CartLine'>,
  change: (line: CartLine) => CartLine,
): Result<Cart, CartFailure> {
  return cart.lines.some((line) => line.id === id)
    ? ok({ ...cart, lines: cart.lines.map((line) => (line.id === id ? change(line) : line)) })
    : err({ kind: 'line-not-found' });
}

function checkNote(note: string | undefined, cart: Cart): Result<Cart, CartFailure> {
  return (note ?? '').length > MAX_NOTE_LENGTH
    ? err({ kind: 'note-too-long', most: MAX_NOTE_LENGTH })
    : ok(cart);
}
