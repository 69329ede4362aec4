import { signOut } from '@portico/database';
import { redirect } from 'react-router';

import { requestContext, servicesContext } from '~/contexts.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { clearedSessionCookie, readSessionToken } from '~/middleware/session-cookie.server.ts';

import type { Route } from './+types/sign-out.ts';

/** A link signs nobody out; only the form does. */
export function loader() {
  return redirect('/');
}

export async function action({ request, context }: Route.ActionArgs) {
  const token = readSessionToken(request);
  if (token !== undefined) {
    await signOut(context.get(servicesContext).database, token, context.get(requestContext));
  }
  const headers = { 'Set-Cookie': clearedSessionCookie(), 'Clear-Site-Data': '"cache"' };
  return redirectWithToast('/sign-in', { key: 'entry.signedOut', tone: 'info' }, headers);
}
