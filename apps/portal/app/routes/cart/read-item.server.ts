import type { MemberViewer } from '@portico/access';
import { findApprovedConfiguration, parseChoices } from '@portico/database';
import type { Database } from '@portico/database';
import { parseId } from '@portico/kernel';
import type { CartItem, LineSubject } from '@portico/purchasing';

import type { FormValues } from '~/forms/read-form.server.ts';

/**
 * Reads what a form puts into the cart: `kind=product` with `productId`, or `kind=configuration` with
 * `configurationKey` and the `choices` as JSON (the approved standard where there are none); a `quantity`, and a
 * `note`. `undefined` where it names nothing. Whether it may be bought is asked afterwards.
 */
export async function readCartItem(
  database: Database,
  viewer: MemberViewer,
  form: FormValues,
): Promise<CartItem | undefined> {
  const subject = await readSubject(database, viewer, form);
  if (subject === undefined) return undefined;
  const note = form.text('note');
  const quantity = form.text('quantity');
  return { subject, quantity: quantity === '' ? 1 : Number(quantity), ...(note !== '' && { note }) };
}

async function readSubject(
  database: Database,
  viewer: MemberViewer,
  form: FormValues,
): Promise<LineSubject | undefined> {
  if (form.text('kind') === 'product') {
    const productId = parseId<'Product'>(form.text('productId'));
    return productId && { kind: 'product', productId };
  }
  const configurationKey = parseId<'ApprovedConfiguration'>(form.text('configurationKey'));
  if (configurationKey === undefined) return undefined;
  const choices =
    form.text('choices') === ''
      ? parseChoices((await findApprovedConfiguration(database, viewer, configurationKey))?.standard)
      : parseChoices(parseJson(form.text('choices')));
  return choices && { kind: 'configuration', configurationKey, choices };
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
