import { err, ok } from '@portico/kernel';
import type { Fault, Id, Result } from '@portico/kernel';
import { MAX_QUANTITY, removeLine, setNote, setQuantity } from '@portico/purchasing';
import type { Cart, CartFailure, CartLine } from '@portico/purchasing';
import { data, redirect } from 'react-router';

import type { FormValues } from '~/forms/read-form.server.ts';

import type { CartChange, CartResult, RemovedLine } from './cart-change.server.ts';

/** Takes over every quantity and note of the form at once, or none: the faults stand beside their fields. */
export async function updateCart({ desk, form }: CartChange) {
  const changed = await desk.carts.change((cart) => applyForm(cart, form));
  if (changed.ok) return redirect('/cart');
  return data<CartResult>({ intent: 'update', faults: changed.error, values: form.typed }, { status: 422 });
}

function applyForm(cart: Cart, form: FormValues): Result<Cart, readonly Fault[]> {
  const faults: Fault[] = [];
  let edited = cart;
  for (const { id } of cart.lines) {
    const wanted = [
      [
        'quantity',
        form.text(`quantity.${id}`),
        () => setQuantity(edited, id, Number(form.text(`quantity.${id}`))),
      ],
      ['note', form.typed[`note.${id}`], () => setNote(edited, id, form.text(`note.${id}`))],
    ] as const;
    for (const [field, typed, change] of wanted) {
      if (typed === undefined || (field === 'quantity' && typed === '')) continue;
      const outcome = change();
      if (outcome.ok) edited = outcome.value;
      else faults.push({ path: `${field}.${id}`, ...faultOf(outcome.error) });
    }
  }
  return faults.length > 0 ? err(faults) : ok(edited);
}

function faultOf(failure: CartFailure): Omit<Fault, 'path'> {
  switch (failure.kind) {
    case 'note-too-long':
      return { code: 'too-long', values: { max: failure.most } };
    case 'quantity-not-whole':
    case 'quantity-out-of-range':
      return { code: 'quantity-invalid', values: { max: MAX_QUANTITY } };
    case 'cart-full':
    case 'line-not-found':
      return { code: 'other' };
  }
}

/** Takes one line out and says what it takes to put it back. */
export async function removeFromCart({ desk, form }: CartChange, id: Id<'CartLine'>) {
  const before = await desk.carts.find();
  const position = before.lines.findIndex((line) => line.id === id);
  const line = before.lines[position];
  if (line === undefined) return redirect('/cart');
  const { offers } = await desk.priceLines([line], desk.clock());
  await desk.carts.change((cart) => ok(removeLine(cart, id)));
  const [offer] = offers;
  const name = offer?.kind === 'offered' ? offer.line.name : (offer?.name ?? '');
  return data<CartResult>({
    intent: 'remove',
    faults: [],
    values: form.typed,
    removed: toRemoved(line, name, position),
  });
}

function toRemoved({ subject, quantity, note = '' }: CartLine, name: string, position: number): RemovedLine {
  const common = { name, quantity, note, position };
  return subject.kind === 'product'
    ? { ...common, kind: 'product', productId: subject.productId }
    : {
        ...common,
        kind: 'configuration',
        configurationKey: subject.configurationKey,
        choices: JSON.stringify(subject.choices),
      };
}
