import { endPreview } from '@portico/database';
import { redirect } from 'react-router';

import { requestContext, servicesContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requireStaff } from '~/middleware/viewer.server.ts';

import type { Route } from './+types/leave.ts';

/** Nothing to see here; the address only takes the form that leaves a preview. */
export function loader({ context, url }: Route.LoaderArgs) {
  requireStaff(context, url);
  throw notFound();
}

export async function action({ context, url }: Route.ActionArgs) {
  const viewer = requireStaff(context, url);
  await endPreview(context.get(servicesContext).database, viewer, context.get(requestContext));
  return redirect(viewer.kind === 'preview' ? `/seller/customers/${viewer.organizationId}` : '/seller');
}
