import { toId } from '@portico/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { valueOf } from '../testing/outcome.ts';
import {
  EMPTY_CART,
  MAX_LINES,
  addItem,
  addItems,
  removeLine,
  restoreLine,
  setNote,
  setQuantity,
} from './cart.ts';
import type { Cart, CartItem } from './cart.ts';
import { MAX_QUANTITY } from './line-quantity.ts';
import { isSameSubject, subjectKey } from './line-subject.ts';
import type { LineSubject } from './line-subject.ts';

const mouse: LineSubject = { kind: 'product', productId: toId('mouse') };
const tower: LineSubject = {
  kind: 'configuration',
  configurationKey: toId('tower'),
  choices: { memory: '32-gb', ports: ['usb-c', 'hdmi'] },
};

function cartOf(...items: readonly CartItem[]): Cart {
  let next = 0;
  return valueOf(addItems(EMPTY_CART, items, () => toId(`line ${(next += 1)}`)));
}

describe('adding to a cart', () => {
  it('puts a new thing last', () => {
    const cart = cartOf({ subject: mouse, quantity: 2 }, { subject: tower, quantity: 1 });
    expect(cart.lines.map((line) => [line.id, line.quantity])).toEqual([
      ['line 1', 2],
      ['line 2', 1],
    ]);
  });

  it('adds to the line that is there for the same thing', () => {
    const again: LineSubject = {
      kind: 'configuration',
      configurationKey: toId('tower'),
      choices: { ports: ['hdmi', 'usb-c'], memory: '32-gb' },
    };
    const cart = cartOf(
      { subject: tower, quantity: 1, note: 'for the lab' },
      { subject: again, quantity: 4 },
    );
    expect(cart.lines).toEqual([{ id: 'line 1', subject: tower, quantity: 5, note: 'for the lab' }]);
  });

  it('keeps other choices apart', () => {
    const other: LineSubject = { ...tower, choices: { memory: '64-gb', ports: ['usb-c', 'hdmi'] } };
    expect(cartOf({ subject: tower, quantity: 1 }, { subject: other, quantity: 1 }).lines).toHaveLength(2);
  });

  it.each([0, -1, 1.5, Number.NaN, MAX_QUANTITY + 1])('refuses a quantity of %s', (quantity) => {
    expect(addItem(EMPTY_CART, { subject: mouse, quantity }, toId('line')).ok).toBe(false);
  });

  it('refuses to merge beyond the most that a line may ask for', () => {
    const cart = cartOf({ subject: mouse, quantity: MAX_QUANTITY });
    expect(addItem(cart, { subject: mouse, quantity: 1 }, toId('line'))).toEqual({
      ok: false,
      error: { kind: 'quantity-out-of-range', least: 1, most: MAX_QUANTITY },
    });
  });

  it('refuses a line more than a cart holds', () => {
    const full = cartOf(
      ...Array.from({ length: MAX_LINES }, (_, index) => ({
        subject: { kind: 'product' as const, productId: toId<'Product'>(`product ${index}`) },
        quantity: 1,
      })),
    );
    expect(addItem(full, { subject: mouse, quantity: 1 }, toId('line'))).toEqual({
      ok: false,
      error: { kind: 'cart-full', most: MAX_LINES },
    });
  });
});

describe('changing a cart', () => {
  const cart = cartOf({ subject: mouse, quantity: 2 }, { subject: tower, quantity: 1 });

  it('sets a quantity', () => {
    expect(valueOf(setQuantity(cart, toId('line 2'), 7)).lines[1]?.quantity).toBe(7);
  });

  it('says so when the line is gone', () => {
    expect(setQuantity(cart, toId('line 9'), 7)).toEqual({ ok: false, error: { kind: 'line-not-found' } });
  });

  it('takes a note and takes it away', () => {
    const noted = valueOf(setNote(cart, toId('line 1'), 'left-handed'));
    expect(noted.lines[0]?.note).toBe('left-handed');
    expect(valueOf(setNote(noted, toId('line 1'), ''))).toEqual(cart);
    expect(setNote(cart, toId('line 1'), 'x'.repeat(401)).ok).toBe(false);
  });

  it('removes a line, and puts it back where it stood', () => {
    const removed = removeLine(cart, toId('line 1'));
    expect(removed.lines.map((line) => line.id)).toEqual(['line 2']);
    const restored = valueOf(restoreLine(removed, { subject: mouse, quantity: 2 }, toId('line 3'), 0));
    expect(restored.lines.map((line) => line.id)).toEqual(['line 3', 'line 2']);
    expect(valueOf(restoreLine(cart, { subject: mouse, quantity: 2 }, toId('line 3'), 0))).toEqual(cart);
  });
});

describe('however a cart is filled', () => {
  const products = fc.constantFrom('mouse', 'dock', 'screen', 'bag');
  const items = fc.array(fc.record({ product: products, quantity: fc.integer({ min: 1, max: 1000 }) }), {
    maxLength: 40,
  });

  it('has no two equal lines and loses no piece', () => {
    fc.assert(
      fc.property(items, (added) => {
        const cart = cartOf(
          ...added.map(({ product, quantity }) => ({
            subject: { kind: 'product' as const, productId: toId<'Product'>(product) },
            quantity,
          })),
        );
        expect(new Set(cart.lines.map((line) => subjectKey(line.subject))).size).toBe(cart.lines.length);
        const pieces = (list: readonly { quantity: number }[]) =>
          list.reduce((sum, item) => sum + item.quantity, 0);
        expect(pieces(cart.lines)).toBe(pieces(added));
      }),
    );
  });
});

describe('the same thing to buy', () => {
  it('does not depend on the order of answers', () => {
    const choices = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.nat()));
    fc.assert(
      fc.property(choices, (given) => {
        const reversed = Object.fromEntries(
          Object.entries(given)
            .toReversed()
            .map(([key, choice]) => [key, Array.isArray(choice) ? choice.toReversed() : choice]),
        );
        const configured = (made: typeof given): LineSubject => ({ ...tower, choices: made });
        expect(isSameSubject(configured(given), configured(reversed))).toBe(true);
      }),
    );
  });
});
