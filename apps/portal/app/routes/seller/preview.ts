import { startPreview } from '@portico/database';
import { redirect } from 'react-router';

import { notFound } from '~/errors.server.ts';

import type { Route } from './+types/preview.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

/** Nothing to see here; the address only takes the form that starts a preview. */
export function loader({ context, url }: Route.LoaderArgs) {
  openDesk(context, url);
  throw notFound();
}

export async function action({ context, params, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const outcome = await startPreview(desk.database, desk.viewer, id, desk.from);
  if (outcome === 'not-found') throw notFound();
  return redirect('/');
}
