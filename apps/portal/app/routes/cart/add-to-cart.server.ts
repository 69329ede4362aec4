import { parseId } from '@portico/kernel';
import { addItem, restoreLine } from '@portico/purchasing';
import type { CartItem } from '@portico/purchasing';
import { redirect } from 'react-router';

import { badRequest } from '~/errors.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { cartFailureWords } from '~/presenters/cart-failure-words.ts';
import { returnTarget } from '~/routes/entry/return-to.ts';

import { refusal } from './cart-change.server.ts';
import type { CartChange } from './cart-change.server.ts';
import { readCartItem } from './read-item.server.ts';

/** Puts something into the cart that the page offers at a price, or puts back what was just taken out. */
export async function addToCart(change: CartChange) {
  const { viewer, desk, form, text, database } = change;
  const item = await readCartItem(database, viewer, form);
  const submissionId = parseId<'Submission'>(form.text('submissionId'));
  if (item === undefined || submissionId === undefined) throw badRequest();

  const name = await offeredName(change, item);
  if (name.kind !== 'offered') return refusal('add', form, text.t(`cart.hold.${name.kind}`));
  const position = Number(form.text('position'));
  const isRestored = form.text('intent') === 'restore' && Number.isInteger(position);
  const changed = await desk.carts.change(
    (cart) =>
      isRestored
        ? restoreLine(cart, item, desk.newLineId(), position)
        : addItem(cart, item, desk.newLineId()),
    submissionId,
  );
  if (!changed.ok) return refusal('add', form, cartFailureWords(changed.error, text));
  if (isRestored) return redirect('/cart');
  const returnTo = form.text('returnTo');
  return redirectWithToast(returnTo === '' ? '/cart' : returnTarget(returnTo), {
    key: 'cart.added',
    values: { count: item.quantity, name: name.words },
  });
}

/** What is offered under which name, or why it cannot be bought. An odd quantity is refused by the cart afterwards. */
async function offeredName({ desk }: CartChange, item: CartItem) {
  const quantity = Number.isInteger(item.quantity) && item.quantity > 0 ? item.quantity : 1;
  const { offers } = await desk.priceLines([{ id: '', subject: item.subject, quantity }], desk.clock());
  const [offer] = offers;
  return offer?.kind === 'offered'
    ? { kind: 'offered' as const, words: offer.line.name }
    : { kind: offer?.kind ?? ('gone' as const) };
}
