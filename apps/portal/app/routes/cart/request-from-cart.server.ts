import { parseId } from '@portico/kernel';
import { requestQuote } from '@portico/purchasing';
import { data } from 'react-router';

import { badRequest } from '~/errors.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { heldLines, hindranceWords } from '~/presenters/quote-failure-words.ts';

import { refusal } from './cart-change.server.ts';
import type { CartChange, CartResult } from './cart-change.server.ts';

/** Makes a quote of the cart and asks somebody to decide on it. */
export async function requestFromCart({ desk, form, text }: CartChange) {
  const submissionId = parseId<'Submission'>(form.text('submissionId'));
  if (submissionId === undefined) throw badRequest();
  const outcome = await requestQuote(desk, {
    submissionId,
    cartVersion: Number(form.text('cartVersion')),
    assignedTo: form.text('assignedTo'),
    title: form.text('title'),
    poNumber: form.text('poNumber'),
    comment: form.text('comment'),
  });
  if (outcome.ok) {
    const { id, number } = outcome.value;
    return redirectWithToast(`/quotes/${id}`, { key: 'cart.requested', values: { number } });
  }
  const { error } = outcome;
  switch (error.kind) {
    case 'invalid':
      return data<CartResult>(
        { intent: 'request', faults: error.faults, values: form.typed },
        { status: 422 },
      );
    case 'lines-on-hold':
      return refusal(
        'request',
        form,
        hindranceWords({ kind: error.kind, held: heldLines(error.offers) }, text),
      );
    case 'cart-changed':
      return refusal('request', form, hindranceWords(error, text), 409);
    case 'refused':
      return refusal('request', form, hindranceWords(error, text), 403);
    case 'total-too-large':
      return refusal('request', form, hindranceWords(error, text));
  }
}
