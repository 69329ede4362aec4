import { verdict } from '@portico/access';
import { parseId } from '@portico/kernel';
import type { RouterContextProvider } from 'react-router';

import { openBuying } from '~/buying.server.ts';
import { refusalWords } from '~/components/shell/refusal-words.ts';
import { servicesContext, textContext } from '~/contexts.ts';
import { badRequest } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { requireMember } from '~/middleware/viewer.server.ts';

import { refusal } from './cart-change.server.ts';
import type { CartChange } from './cart-change.server.ts';
import { addToCart } from './add-to-cart.server.ts';
import { removeFromCart, updateCart } from './edit-cart.server.ts';
import { requestFromCart } from './request-from-cart.server.ts';

/** Takes every form that is sent to `/cart`. */
export async function changeCart({
  request,
  context,
  url,
}: {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly url: URL;
}) {
  const viewer = requireMember(context, url);
  const text = context.get(textContext);
  const form = await readForm(request);
  const { organizationId, membershipId } = viewer;
  const may = verdict(viewer, 'cart.use', { organizationId, membershipId });
  if (may.kind === 'refused') return refusal('add', form, refusalWords(may.because, text), 403);

  const { database } = context.get(servicesContext);
  const change: CartChange = { viewer, desk: await openBuying(context, viewer), database, form, text };
  const intent = form.text('intent');
  if (intent === 'add' || intent === 'restore') return addToCart(change);
  if (intent === 'update') return updateCart(change);
  if (intent === 'request') return requestFromCart(change);
  const removed = intent.startsWith('remove:') ? parseId<'CartLine'>(intent.slice(7)) : undefined;
  if (removed !== undefined) return removeFromCart(change, removed);
  throw badRequest();
}
